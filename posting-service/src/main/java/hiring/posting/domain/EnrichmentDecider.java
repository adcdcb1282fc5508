package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.posting.domain.EnrichmentCommand.Fail;
import hiring.posting.domain.EnrichmentCommand.Keep;
import hiring.posting.domain.EnrichmentCommand.Retry;
import hiring.posting.domain.EnrichmentCommand.Succeed;
import hiring.posting.domain.EnrichmentEvent.EnrichmentFailed;
import hiring.posting.domain.EnrichmentEvent.EnrichmentGivenUp;
import hiring.posting.domain.EnrichmentEvent.EnrichmentResumed;
import hiring.posting.domain.EnrichmentEvent.NotificationEnriched;
import hiring.posting.domain.EnrichmentEvent.NotificationKept;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The rules of thin notifications: each is kept once, tried until the rest of it was fetched, less
 * and less often, and given up where trying on is no use; whoever mended what was wrong can have it
 * tried again.
 */
public final class EnrichmentDecider
    implements Decider<Enrichment, EnrichmentCommand, EnrichmentEvent, EnrichmentRefusal> {

  @Override
  public Enrichment initial() {
    return new Enrichment.Unknown();
  }

  @Override
  public Enrichment evolve(Enrichment enrichment, EnrichmentEvent event) {
    return Enrichment.evolve(enrichment, event);
  }

  @Override
  public Decision<EnrichmentEvent, EnrichmentRefusal> decide(
      Enrichment enrichment, EnrichmentCommand command, Instant now) {
    return switch (command) {
      case Keep keep -> keep(enrichment, keep, now);
      case Succeed succeed -> succeed(enrichment, succeed, now);
      case Fail fail -> fail(enrichment, fail, now);
      case Retry retry -> retry(enrichment, retry, now);
    };
  }

  private static Decision<EnrichmentEvent, EnrichmentRefusal> keep(
      Enrichment enrichment, Keep keep, Instant now) {
    if (!(enrichment instanceof Enrichment.Unknown)) {
      return repeated();
    }
    if (keep.notification().fault().isPresent()) {
      return refuse(EnrichmentRefusal.INVALID_NOTIFICATION);
    }
    EnrichmentEvent kept = new NotificationKept(keep.notificationId(), keep.notification(), now);
    return waiting(kept, keep.notificationId(), keep.notification(), 0, now);
  }

  /** It waits; where there is nobody to ask it would for ever, so there it is given up at once. */
  private static Decision<EnrichmentEvent, EnrichmentRefusal> waiting(
      EnrichmentEvent why, UUID id, Notification notification, int attempts, Instant now) {
    return notification.canBeFetched()
        ? accept(why)
        : new Decision.Accepted<>(
            List.of(
                why,
                new EnrichmentGivenUp(
                    id,
                    why.source(),
                    why.occurredAt(),
                    attempts + 1,
                    FetchFailure.NOT_CONFIGURED,
                    now)));
  }

  /** However late it comes: what was submitted stands. */
  private static Decision<EnrichmentEvent, EnrichmentRefusal> succeed(
      Enrichment enrichment, Succeed succeed, Instant now) {
    return switch (enrichment) {
      case Enrichment.Unknown unknown -> refuse(EnrichmentRefusal.UNKNOWN_NOTIFICATION);
      case Enrichment.Enriched enriched -> repeated();
      case Enrichment.Waiting waiting -> accept(enriched(succeed, now));
      case Enrichment.GivenUp givenUp -> accept(enriched(succeed, now));
    };
  }

  private static Decision<EnrichmentEvent, EnrichmentRefusal> fail(
      Enrichment enrichment, Fail fail, Instant now) {
    return switch (enrichment) {
      case Enrichment.Unknown unknown -> refuse(EnrichmentRefusal.UNKNOWN_NOTIFICATION);
      case Enrichment.Enriched enriched -> repeated();
      case Enrichment.GivenUp givenUp -> repeated();
      case Enrichment.Waiting waiting ->
          fail.attempt() <= waiting.attempts() ? repeated() : accept(failed(waiting, fail, now));
    };
  }

  private static Decision<EnrichmentEvent, EnrichmentRefusal> retry(
      Enrichment enrichment, Retry retry, Instant now) {
    return switch (enrichment) {
      case Enrichment.Unknown unknown -> refuse(EnrichmentRefusal.UNKNOWN_NOTIFICATION);
      case Enrichment.Enriched enriched -> refuse(EnrichmentRefusal.ALREADY_ENRICHED);
      case Enrichment.Waiting waiting ->
          waiting(
              resumed(retry, now),
              retry.notificationId(),
              waiting.notification(),
              waiting.attempts(),
              now);
      case Enrichment.GivenUp givenUp ->
          waiting(
              resumed(retry, now),
              retry.notificationId(),
              givenUp.notification(),
              givenUp.attempts(),
              now);
    };
  }

  private static EnrichmentEvent failed(Enrichment.Waiting waiting, Fail fail, Instant now) {
    Enrichment.LastFailure failure = Enrichment.LastFailure.after(waiting.last(), fail.reason());
    if (Backoff.isOver(failure, waiting.since(), now)) {
      return new EnrichmentGivenUp(
          fail.notificationId(),
          fail.source(),
          fail.occurredAt(),
          fail.attempt(),
          fail.reason(),
          now);
    }
    return new EnrichmentFailed(
        fail.notificationId(),
        fail.source(),
        fail.occurredAt(),
        fail.attempt(),
        fail.reason(),
        Backoff.next(fail.notificationId(), failure.failures(), fail.retryAfter(), now));
  }

  private static NotificationEnriched enriched(Succeed succeed, Instant now) {
    return new NotificationEnriched(
        succeed.notificationId(),
        succeed.source(),
        succeed.occurredAt(),
        succeed.attempt(),
        now,
        succeed.applicationIds());
  }

  private static EnrichmentResumed resumed(Retry retry, Instant now) {
    return new EnrichmentResumed(retry.notificationId(), retry.source(), retry.occurredAt(), now);
  }
}
