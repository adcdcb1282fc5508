package hiring.scheduling.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.PoolCommand.ReleaseInterview;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolCommand.RetryWaitlist;
import hiring.scheduling.domain.PoolEvent.InterviewCancelled;
import hiring.scheduling.domain.PoolEvent.InterviewErased;
import hiring.scheduling.domain.PoolEvent.InterviewerRegistered;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    return Pool.evolve(pool, event);
  }

  @Override
  public Decision<PoolEvent, PoolRefusal> decide(Pool pool, PoolCommand command, Instant now) {
    return switch (command) {
      case RegisterInterviewer register -> register(pool, register, now);
      case RequestInterview request -> request(pool, request, now);
      case ReleaseInterview release -> release(pool, release, now);
      case RetryWaitlist retry -> {
        Round round = new Round(retry.poolId(), pool, now);
        round.retryWaiting();
        yield accept(round.events());
      }
    };
  }

  private static Decision<PoolEvent, PoolRefusal> register(
      Pool pool, RegisterInterviewer register, Instant now) {
    Interviewer interviewer = register.interviewer();
    Optional<PoolRefusal> fault = InterviewerCheck.firstFault(interviewer);
    if (fault.isPresent()) {
      return refuse(fault.get());
    }
    Calendar known = pool.calendar(interviewer.interviewerId());
    if (known != null && known.interviewer().equals(interviewer)) {
      return repeated();
    }
    Round round = new Round(register.poolId(), pool, now);
    round.add(new InterviewerRegistered(register.poolId(), register.source(), interviewer, now));
    round.retryWaiting();
    return accept(round.events());
  }

  private static Decision<PoolEvent, PoolRefusal> request(
      Pool pool, RequestInterview request, Instant now) {
    Arrangement arrangement = pool.arrangement(request.candidacy().applicationId());
    return switch (arrangement) {
      case null -> arrange(pool, request, 0, now);
      // It was called off and is asked for again: the routing asks once, and once more only for
      // an application that was reopened. Whoever has an invitation must see which is the later.
      case Arrangement.Cancelled cancelled -> arrange(pool, request, cancelled.sequence() + 1, now);
      case Arrangement.Booked booked -> repeated();
      case Arrangement.Waiting waiting -> repeated();
    };
  }

  private static Decision<PoolEvent, PoolRefusal> arrange(
      Pool pool, RequestInterview request, int sequence, Instant now) {
    Round round = new Round(request.poolId(), pool, now);
    round.retryWaiting();
    round.request(request.candidacy(), request.shape(), sequence);
    return accept(round.events());
  }

  private static Decision<PoolEvent, PoolRefusal> release(
      Pool pool, ReleaseInterview release, Instant now) {
    Arrangement arrangement = pool.arrangement(release.applicationId());
    return switch (arrangement) {
      case null -> refuse(PoolRefusal.NOTHING_TO_RELEASE);
      case Arrangement.Booked booked ->
          cancel(pool, release, booked, booked.sequence() + 1, booked.sessions(), now);
      case Arrangement.Waiting waiting ->
          cancel(pool, release, waiting, waiting.sequence(), List.of(), now);
      case Arrangement.Cancelled cancelled ->
          release.reason() == CancelReason.ERASED && cancelled.reason() != CancelReason.ERASED
              ? accept(new InterviewErased(release.poolId(), cancelled.candidacy()))
              : repeated();
    };
  }

  private static Decision<PoolEvent, PoolRefusal> cancel(
      Pool pool,
      ReleaseInterview release,
      Arrangement held,
      int sequence,
      List<ArrangedSession> sessions,
      Instant now) {
    Round round = new Round(release.poolId(), pool, now);
    round.add(
        new InterviewCancelled(
            release.poolId(), held.candidacy(), sequence, release.reason(), sessions, now));
    if (held instanceof Arrangement.Waiting waiting) {
      round.left(waiting);
    }
    round.retryWaiting();
    return accept(round.events());
  }
}
