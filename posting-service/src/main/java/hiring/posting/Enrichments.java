package hiring.posting;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.NoticeRecord;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.codec.SubmissionCodec;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.EnrichmentCommand.Fail;
import hiring.posting.domain.EnrichmentCommand.Succeed;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Submission;
import hiring.posting.enrichment.Outcome;
import hiring.posting.enrichment.Vendor;
import hiring.service.OversizedException;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One attempt: fetches, submits what that says like any webhook's, and only then reports how it
 * went. All ids follow from the notification, so whoever dies in between and begins again repeats,
 * and changes nothing.
 */
@Component
class Enrichments {

  private static final Logger log = LoggerFactory.getLogger(Enrichments.class);

  private final SubmissionGateway inbox;
  private final EnrichmentMeters meters;
  private final Clock clock;

  Enrichments(SubmissionGateway inbox, EnrichmentMeters meters, Clock clock) {
    this.inbox = inbox;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * Makes an attempt; blocks for as long as that takes.
   *
   * @return whether there was one, and its outcome is with the broker
   * @throws InterruptedException if the service stops
   * @throws UnavailableException if the broker did not take it; it is as if nothing had been tried
   */
  boolean attempt(Vendor vendor, Enrichment.Waiting waiting) throws InterruptedException {
    Outcome outcome = submitted(vendor, waiting);
    meters.fetched(vendor.via(), outcome);
    switch (outcome) {
      case Outcome.NotNow notNow -> {
        return false;
      }
      case Outcome.Failed(FetchFailure reason, Duration retryAfter) ->
          failed(waiting, reason, retryAfter);
      case Outcome.Fetched(List<Notice> notices) -> succeeded(waiting, notices);
    }
    return true;
  }

  /**
   * Fetches, and submits what was fetched; what can never be submitted has failed. A reader or a
   * writer that throws is a bug; its notification waits like any other, and harms no other.
   */
  private Outcome submitted(Vendor vendor, Enrichment.Waiting waiting) throws InterruptedException {
    try {
      Outcome outcome = vendor.fetch(waiting.notification());
      if (outcome instanceof Outcome.Fetched(List<Notice> notices)) {
        submit(waiting, notices);
      }
      return outcome;
    } catch (UnavailableException e) {
      throw e;
    } catch (OversizedException e) {
      return new Outcome.Failed(FetchFailure.TOO_LARGE, null);
    } catch (RuntimeException e) {
      log.atError()
          .addKeyValue("via", vendor.via())
          .addKeyValue("notificationId", waiting.notificationId())
          .addKeyValue("exception", e.getClass().getName())
          .addKeyValue("at", e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0])
          .log("Fetching the rest of a notification failed");
      return new Outcome.Failed(FetchFailure.OTHER, null);
    }
  }

  private void submit(Enrichment.Waiting waiting, List<Notice> notices) {
    for (Notice notice : notices) {
      NoticeRecord record = NoticeCodec.toAvro(notice, waiting.notificationId());
      inbox.submit(record.topic(), record.key(), record.value());
    }
  }

  private void failed(
      Enrichment.Waiting waiting, FetchFailure reason, @Nullable Duration retryAfter) {
    log.atInfo()
        .addKeyValue("via", waiting.notification().via())
        .addKeyValue("notificationId", waiting.notificationId())
        .addKeyValue("attempt", attempt(waiting))
        .addKeyValue("reason", reason)
        .log("The rest of a notification could not be fetched");
    Fail fail =
        new Fail(
            waiting.notificationId(),
            waiting.notification().account().source(),
            now(),
            attempt(waiting),
            reason,
            retryAfter);
    inbox.submit(Topics.ATS_NOTIFICATIONS, key(waiting), NotificationCodec.toAvro(fail));
  }

  private void succeeded(Enrichment.Waiting waiting, List<Notice> notices) {
    Succeed succeed =
        new Succeed(
            waiting.notificationId(),
            waiting.notification().account().source(),
            now(),
            attempt(waiting),
            notices.stream().flatMap(Enrichments::applicationId).distinct().toList());
    inbox.submit(Topics.ATS_NOTIFICATIONS, key(waiting), NotificationCodec.toAvro(succeed));
  }

  private static Stream<UUID> applicationId(Notice notice) {
    return switch (notice) {
      case Notice.Applied(Submission submission) ->
          Stream.of(SubmissionCodec.applicationId(submission));
      case Notice.Changed changed ->
          Stream.of(
              Ids.applicationId(
                  changed.account().source(),
                  changed.account().tenant(),
                  changed.externalApplicationId()));
      case Notice.CandidateErased erased -> Stream.empty();
      case Notice.CandidateMerged merged -> Stream.empty();
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static String key(Enrichment.Waiting waiting) {
    return waiting.notificationId().toString();
  }

  private static int attempt(Enrichment.Waiting waiting) {
    return waiting.attempts() + 1;
  }
}
