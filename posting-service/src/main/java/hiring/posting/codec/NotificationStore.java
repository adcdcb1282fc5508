package hiring.posting.codec;

import hiring.posting.domain.Account;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.Enrichment.LastFailure;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notification;
import hiring.posting.store.FailureReason;
import hiring.posting.store.NotificationBody;
import hiring.posting.store.NotificationEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** Notifications as they are stored. */
public final class NotificationStore {

  /** The store of all, by notificationId. */
  public static final String NOTIFICATIONS = "notifications";

  /**
   * The store of those that somebody has to do something about: what waits, by vendor and due time,
   * so that whoever looks for what is due reads nothing else; and what was given up.
   */
  public static final String OPEN_NOTIFICATIONS = "open-notifications";

  private NotificationStore() {}

  /** The key among the open ones; empty for one that is not open. */
  public static Optional<String> openKey(Enrichment enrichment) {
    return switch (enrichment) {
      case Enrichment.Unknown unknown -> Optional.empty();
      case Enrichment.Enriched enriched -> Optional.empty();
      case Enrichment.Waiting waiting ->
          Optional.of(
              due(waiting.notification().via(), waiting.nextAttemptAt())
                  + waiting.notificationId());
      case Enrichment.GivenUp givenUp -> Optional.of("given-up/" + givenUp.notificationId());
    };
  }

  /** Those that are due at a vendor's, the longest due first, at most so many. */
  public static List<Enrichment.Waiting> due(
      ReadOnlyKeyValueStore<String, Enrichment> open, String via, Instant now, int most) {
    List<Enrichment.Waiting> found = new ArrayList<>();
    try (KeyValueIterator<String, Enrichment> due =
        open.range(due(via, Instant.EPOCH), until(via, now))) {
      while (due.hasNext() && found.size() < most) {
        if (due.next().value instanceof Enrichment.Waiting waiting) {
          found.add(waiting);
        }
      }
    }
    return found;
  }

  public static NotificationEntry toAvro(Enrichment enrichment) {
    return switch (enrichment) {
      case Enrichment.Unknown unknown ->
          new NotificationEntry(null, Instant.EPOCH, 0, null, 0, 0, null, List.of());
      case Enrichment.Enriched enriched ->
          new NotificationEntry(
              null,
              enriched.at(),
              enriched.attempts(),
              null,
              0,
              0,
              null,
              enriched.applicationIds());
      case Enrichment.GivenUp givenUp ->
          new NotificationEntry(
              toAvro(givenUp.notificationId(), givenUp.notification()),
              givenUp.at(),
              givenUp.attempts(),
              FailureReason.valueOf(givenUp.reason().name()),
              0,
              0,
              null,
              List.of());
      case Enrichment.Waiting waiting -> toAvro(waiting);
    };
  }

  public static Enrichment fromAvro(NotificationEntry entry) {
    @Nullable NotificationBody body = entry.getNotification();
    @Nullable FailureReason reason = entry.getReason();
    @Nullable Instant nextAttemptAt = entry.getNextAttemptAt();
    if (body == null) {
      return entry.getAttempts() == 0
          ? new Enrichment.Unknown()
          : new Enrichment.Enriched(entry.getAttempts(), entry.getAt(), entry.getApplicationIds());
    }
    if (nextAttemptAt == null) {
      return new Enrichment.GivenUp(
          body.getNotificationId(),
          notification(body),
          entry.getAttempts(),
          reason == null ? FetchFailure.OTHER : FetchFailure.valueOf(reason.name()),
          entry.getAt());
    }
    return new Enrichment.Waiting(
        body.getNotificationId(),
        notification(body),
        entry.getAt(),
        entry.getAttempts(),
        reason == null
            ? null
            : new LastFailure(
                FetchFailure.valueOf(reason.name()), entry.getFailures(), entry.getAlike()),
        nextAttemptAt);
  }

  private static NotificationEntry toAvro(Enrichment.Waiting waiting) {
    LastFailure last = waiting.last();
    return new NotificationEntry(
        toAvro(waiting.notificationId(), waiting.notification()),
        waiting.since(),
        waiting.attempts(),
        last == null ? null : FailureReason.valueOf(last.reason().name()),
        last == null ? 0 : last.failures(),
        last == null ? 0 : last.alike(),
        waiting.nextAttemptAt(),
        List.of());
  }

  private static NotificationBody toAvro(UUID id, Notification notification) {
    return new NotificationBody(
        id,
        notification.occurredAt(),
        notification.account().source(),
        notification.account().tenant(),
        notification.via(),
        notification.action(),
        notification.ids());
  }

  private static Notification notification(NotificationBody body) {
    return new Notification(
        new Account(body.getSource(), body.getTenant()),
        body.getVia(),
        body.getAction(),
        body.getIds(),
        body.getOccurredAt());
  }

  /** After everything that is due by then; whatever waits at all, for the last moment of time. */
  private static String until(String via, Instant now) {
    return now.equals(Instant.MAX) ? "waiting/" + via + "/~" : due(via, now.plusMillis(1));
  }

  /** In the order of text, times are in order: 13 digits last until the year 2286. */
  private static String due(String via, Instant at) {
    return "waiting/%s/%013d/".formatted(via, Math.max(0, at.toEpochMilli()));
  }
}
