package hiring.posting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a notification has come on its way to what it means. Without personal data. */
public sealed interface Enrichment {

  /** Nothing was heard of it. */
  record Unknown() implements Enrichment {}

  /**
   * The rest of it is to be fetched.
   *
   * @param since when it was kept, or last resumed
   * @param attempts how often it was tried, ever
   * @param last why the last attempt failed; null before the first
   * @param nextAttemptAt before this it is not tried
   */
  record Waiting(
      UUID notificationId,
      Notification notification,
      Instant since,
      int attempts,
      @Nullable LastFailure last,
      Instant nextAttemptAt)
      implements Enrichment {}

  /**
   * The rest was fetched, and what it says was submitted.
   *
   * @param at when the pipeline learned of that
   * @param applicationIds the applications that it speaks of
   */
  record Enriched(int attempts, Instant at, List<UUID> applicationIds) implements Enrichment {

    public Enriched {
      applicationIds = List.copyOf(applicationIds);
    }
  }

  /**
   * It is not tried any more, unless someone asks for it.
   *
   * @param at when it was given up
   */
  record GivenUp(
      UUID notificationId, Notification notification, int attempts, FetchFailure reason, Instant at)
      implements Enrichment {}

  /**
   * The failures since it was kept or resumed.
   *
   * @param failures all of them
   * @param alike the last ones, as many as have the same reason
   */
  record LastFailure(FetchFailure reason, int failures, int alike) {

    /** The failures after one more. */
    static LastFailure after(@Nullable LastFailure before, FetchFailure reason) {
      if (before == null) {
        return new LastFailure(reason, 1, 1);
      }
      return new LastFailure(
          reason, before.failures() + 1, before.reason() == reason ? before.alike() + 1 : 1);
    }
  }

  /** The enrichment after an event; what happens to a notification never kept changes nothing. */
  static Enrichment evolve(Enrichment enrichment, EnrichmentEvent event) {
    return switch (event) {
      case EnrichmentEvent.NotificationKept kept -> kept(enrichment, kept);
      case EnrichmentEvent.EnrichmentFailed failed -> failed(enrichment, failed);
      case EnrichmentEvent.NotificationEnriched enriched ->
          new Enriched(enriched.attempt(), enriched.at(), enriched.applicationIds());
      case EnrichmentEvent.EnrichmentGivenUp givenUp -> givenUp(enrichment, givenUp);
      case EnrichmentEvent.EnrichmentResumed resumed -> resumed(enrichment, resumed);
    };
  }

  private static Enrichment kept(Enrichment enrichment, EnrichmentEvent.NotificationKept kept) {
    return enrichment instanceof Unknown
        ? new Waiting(kept.notificationId(), kept.notification(), kept.at(), 0, null, kept.at())
        : enrichment;
  }

  private static Enrichment failed(Enrichment enrichment, EnrichmentEvent.EnrichmentFailed failed) {
    return enrichment instanceof Waiting waiting
        ? new Waiting(
            waiting.notificationId(),
            waiting.notification(),
            waiting.since(),
            failed.attempt(),
            LastFailure.after(waiting.last(), failed.reason()),
            failed.nextAttemptAt())
        : enrichment;
  }

  private static Enrichment givenUp(
      Enrichment enrichment, EnrichmentEvent.EnrichmentGivenUp givenUp) {
    return enrichment instanceof Waiting waiting
        ? new GivenUp(
            waiting.notificationId(),
            waiting.notification(),
            givenUp.attempt(),
            givenUp.reason(),
            givenUp.at())
        : enrichment;
  }

  private static Enrichment resumed(
      Enrichment enrichment, EnrichmentEvent.EnrichmentResumed resumed) {
    return switch (enrichment) {
      case Unknown unknown -> unknown;
      case Enriched enriched -> enriched;
      case Waiting waiting ->
          new Waiting(
              waiting.notificationId(),
              waiting.notification(),
              resumed.at(),
              waiting.attempts(),
              null,
              resumed.at());
      case GivenUp givenUp ->
          new Waiting(
              givenUp.notificationId(),
              givenUp.notification(),
              resumed.at(),
              givenUp.attempts(),
              null,
              resumed.at());
    };
  }
}
