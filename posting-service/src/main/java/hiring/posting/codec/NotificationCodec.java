package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.EnrichmentFailed;
import hiring.events.EnrichmentGivenUp;
import hiring.events.EnrichmentResumed;
import hiring.events.FetchFailed;
import hiring.events.FetchSucceeded;
import hiring.events.NotificationEnriched;
import hiring.events.NotificationKept;
import hiring.events.NotificationSubmitted;
import hiring.events.RetryEnrichment;
import hiring.posting.domain.Account;
import hiring.posting.domain.EnrichmentCommand;
import hiring.posting.domain.EnrichmentCommand.Fail;
import hiring.posting.domain.EnrichmentCommand.Keep;
import hiring.posting.domain.EnrichmentCommand.Retry;
import hiring.posting.domain.EnrichmentCommand.Succeed;
import hiring.posting.domain.EnrichmentEvent;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Nfc;
import hiring.posting.domain.Notification;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Notifications of ATSs, and what became of them. */
public final class NotificationCodec {

  private NotificationCodec() {}

  /**
   * A notification as a record.
   *
   * @param notificationId the same each time it is delivered
   */
  public static NotificationSubmitted toAvro(Notification notification, UUID notificationId) {
    return new NotificationSubmitted(
        Ids.eventId(notificationId, "NotificationSubmitted"),
        notification.occurredAt(),
        notificationId,
        notification.account().source(),
        notification.account().tenant(),
        notification.via(),
        notification.action(),
        notification.ids());
  }

  /** A success as a record; its id is the attempt's, so a report that is sent twice is one. */
  public static FetchSucceeded toAvro(Succeed succeed) {
    return new FetchSucceeded(
        Ids.eventId(succeed.notificationId(), "FetchSucceeded/" + succeed.attempt()),
        succeed.occurredAt(),
        succeed.notificationId(),
        succeed.source(),
        succeed.attempt(),
        succeed.applicationIds());
  }

  /** A failure as a record; its id is the attempt's, so a report that is sent twice is one. */
  public static FetchFailed toAvro(Fail fail) {
    Duration retryAfter = fail.retryAfter();
    return new FetchFailed(
        Ids.eventId(fail.notificationId(), "FetchFailed/" + fail.attempt()),
        fail.occurredAt(),
        fail.notificationId(),
        fail.source(),
        fail.attempt(),
        hiring.events.FetchFailure.valueOf(fail.reason().name()),
        retryAfter == null ? null : Math.toIntExact(retryAfter.toSeconds()));
  }

  /** A wish as a record. */
  public static RetryEnrichment toAvro(Retry retry, UUID commandId) {
    return new RetryEnrichment(
        commandId, retry.occurredAt(), retry.notificationId(), retry.source());
  }

  /** The command that a record means; empty if it is of another kind. */
  public static Optional<EnrichmentCommand> command(SpecificRecord value) {
    return switch (value) {
      case NotificationSubmitted submitted ->
          Optional.of(new Keep(submitted.getNotificationId(), notification(submitted)));
      case FetchSucceeded succeeded ->
          Optional.of(
              new Succeed(
                  succeeded.getNotificationId(),
                  Nfc.of(succeeded.getSource()),
                  succeeded.getOccurredAt(),
                  succeeded.getAttempt(),
                  succeeded.getApplicationIds()));
      case FetchFailed failed ->
          Optional.of(
              new Fail(
                  failed.getNotificationId(),
                  Nfc.of(failed.getSource()),
                  failed.getOccurredAt(),
                  failed.getAttempt(),
                  FetchFailure.valueOf(failed.getReason().name()),
                  seconds(failed.getRetryAfterSeconds())));
      case RetryEnrichment retry ->
          Optional.of(
              new Retry(
                  retry.getNotificationId(), Nfc.of(retry.getSource()), retry.getOccurredAt()));
      default -> Optional.empty();
    };
  }

  /** What became true as a record. */
  public static SpecificRecord toAvro(EnrichmentEvent event, UUID cause) {
    UUID id = event.notificationId();
    return switch (event) {
      case EnrichmentEvent.NotificationKept kept ->
          new NotificationKept(
              Ids.eventId(cause, "NotificationKept"),
              kept.occurredAt(),
              id,
              kept.source(),
              kept.notification().account().tenant(),
              kept.notification().via(),
              kept.notification().action());
      case EnrichmentEvent.EnrichmentFailed failed ->
          new EnrichmentFailed(
              Ids.eventId(cause, "EnrichmentFailed"),
              failed.occurredAt(),
              id,
              failed.source(),
              failed.attempt(),
              hiring.events.FetchFailure.valueOf(failed.reason().name()),
              failed.nextAttemptAt());
      case EnrichmentEvent.NotificationEnriched enriched ->
          new NotificationEnriched(
              Ids.eventId(cause, "NotificationEnriched"),
              enriched.occurredAt(),
              id,
              enriched.source(),
              enriched.attempt(),
              enriched.applicationIds());
      case EnrichmentEvent.EnrichmentGivenUp givenUp ->
          new EnrichmentGivenUp(
              Ids.eventId(cause, "EnrichmentGivenUp"),
              givenUp.occurredAt(),
              id,
              givenUp.source(),
              givenUp.attempt(),
              hiring.events.FetchFailure.valueOf(givenUp.reason().name()));
      case EnrichmentEvent.EnrichmentResumed resumed ->
          new EnrichmentResumed(
              Ids.eventId(cause, "EnrichmentResumed"), resumed.occurredAt(), id, resumed.source());
    };
  }

  private static Notification notification(NotificationSubmitted submitted) {
    return new Notification(
        new Account(Nfc.of(submitted.getSource()), Nfc.of(submitted.getTenant())),
        submitted.getVia(),
        submitted.getAction(),
        submitted.getIds(),
        submitted.getOccurredAt());
  }

  private static @Nullable Duration seconds(@Nullable Integer seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }
}
