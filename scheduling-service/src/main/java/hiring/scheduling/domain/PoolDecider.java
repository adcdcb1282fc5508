package hiring.scheduling.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.scheduling.domain.PoolCommand.ReleaseInterview;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolEvent.InterviewCancelled;
import hiring.scheduling.domain.PoolEvent.InterviewErased;
import java.time.Instant;

/**
 * The rules of a pool. Its commands come in one order, so one decision at a time gives its time
 * away and nobody is booked twice. Every command also tries those who wait and may fit by now,
 * oldest first, before anyone new is served.
 */
public final class PoolDecider implements Decider<Pool, PoolCommand, PoolEvent, PoolRefusal> {

  @Override
  public Pool initial() {
    return Pool.empty();
  }

  @Override
  public Pool evolve(Pool pool, PoolEvent event) {
    return PoolEvolution.evolve(pool, event);
  }

  @Override
  public Decision<PoolEvent, PoolRefusal> decide(Pool pool, PoolCommand command, Instant now) {
    Round round = new Round(command.poolId(), pool, now);
    return switch (command) {
      case PoolCommand.RegisterInterviewer register -> PeopleRules.register(round, register);
      case PoolCommand.BlockTime block -> PeopleRules.block(round, block);
      case PoolCommand.UnblockTime unblock -> PeopleRules.unblock(round, unblock);
      case PoolCommand.ImportBusyTimes busy -> PeopleRules.busy(round, busy);
      case RequestInterview request -> request(round, request);
      case PoolCommand.SetAvailability set -> ChangeRules.available(round, set);
      case PoolCommand.DeclineSession decline -> ChangeRules.decline(round, decline);
      case PoolCommand.RescheduleInterview move -> ChangeRules.reschedule(round, move);
      case ReleaseInterview release -> release(round, release);
      case PoolCommand.RetryWaitlist retry -> settled(round);
    };
  }

  /** What was decided, once those who wait have been tried. */
  static Decision<PoolEvent, PoolRefusal> settled(Round round) {
    round.settle();
    return accept(round.events());
  }

  private static Decision<PoolEvent, PoolRefusal> request(Round round, RequestInterview request) {
    Arrangement arrangement = round.pool().arrangement(request.candidacy().applicationId());
    return switch (arrangement) {
      case null -> arrange(round, request, 0);
      // It was called off and is asked for again: the routing asks once, and once more only for
      // an application that was reopened. Whoever has an invitation must see which is the later.
      case Arrangement.Cancelled cancelled -> arrange(round, request, cancelled.sequence() + 1);
      case Arrangement.Booked booked -> repeated();
      case Arrangement.Waiting waiting -> repeated();
    };
  }

  private static Decision<PoolEvent, PoolRefusal> arrange(
      Round round, RequestInterview request, int sequence) {
    round.settle();
    round.request(request.candidacy(), request.shape(), sequence);
    return settled(round);
  }

  private static Decision<PoolEvent, PoolRefusal> release(Round round, ReleaseInterview release) {
    Arrangement arrangement = round.pool().arrangement(release.applicationId());
    return switch (arrangement) {
      case null -> refuse(PoolRefusal.NOTHING_TO_RELEASE);
      case Arrangement.Booked booked -> cancel(round, release, booked);
      case Arrangement.Waiting waiting -> cancel(round, release, waiting);
      case Arrangement.Cancelled cancelled -> {
        if (release.reason() != CancelReason.ERASED || cancelled.reason() == CancelReason.ERASED) {
          yield repeated();
        }
        round.add(new InterviewErased(release.poolId(), cancelled.candidacy()));
        yield settled(round);
      }
    };
  }

  private static Decision<PoolEvent, PoolRefusal> cancel(
      Round round, ReleaseInterview release, Arrangement held) {
    // Who has no invitation needs to see no later one.
    int sequence = held.held().isEmpty() ? held.sequence() : held.sequence() + 1;
    round.add(
        new InterviewCancelled(
            release.poolId(),
            held.candidacy(),
            sequence,
            release.reason(),
            held.held().stream().filter(session -> !session.hasBegun(round.now())).toList(),
            round.now()));
    if (held instanceof Arrangement.Waiting waiting) {
      round.left(waiting);
    }
    return settled(round);
  }
}
