package hiring.posting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became true of a notification. */
public sealed interface EnrichmentEvent {

  UUID notificationId();

  /** The ATS's name, as in {@link Account}; of a resumption, who asked. */
  String source();

  /** When it happened in the world. */
  Instant occurredAt();

  /**
   * It was kept; the rest of it is fetched from now on.
   *
   * @param at when the pipeline learned of it
   */
  record NotificationKept(UUID notificationId, Notification notification, Instant at)
      implements EnrichmentEvent {

    @Override
    public String source() {
      return notification.account().source();
    }

    @Override
    public Instant occurredAt() {
      return notification.occurredAt();
    }
  }

  /** The rest could not be fetched; it is tried again. */
  record EnrichmentFailed(
      UUID notificationId,
      String source,
      Instant occurredAt,
      int attempt,
      FetchFailure reason,
      Instant nextAttemptAt)
      implements EnrichmentEvent {}

  /** The rest was fetched, and what it says was submitted. */
  record NotificationEnriched(
      UUID notificationId,
      String source,
      Instant occurredAt,
      int attempt,
      Instant at,
      List<UUID> applicationIds)
      implements EnrichmentEvent {

    public NotificationEnriched {
      applicationIds = List.copyOf(applicationIds);
    }
  }

  /** The rest is not fetched any more, unless someone asks for it. */
  record EnrichmentGivenUp(
      UUID notificationId,
      String source,
      Instant occurredAt,
      int attempt,
      FetchFailure reason,
      Instant at)
      implements EnrichmentEvent {}

  /** Someone asked for another try. */
  record EnrichmentResumed(UUID notificationId, String source, Instant occurredAt, Instant at)
      implements EnrichmentEvent {}
}
