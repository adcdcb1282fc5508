package hiring.scheduling.domain;

import hiring.scheduling.domain.Planned.Shortage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became true of a pool. All are published but {@link InterviewErased}, {@link NothingFits}
 * and {@link LineEnded}, which are known to this service alone.
 */
public sealed interface PoolEvent {

  String poolId();

  /** An interviewer joined, or what is known of them was replaced. */
  record InterviewerRegistered(
      String poolId, String source, Interviewer interviewer, Instant occurredAt)
      implements PoolEvent {}

  /**
   * A complete loop is arranged.
   *
   * @param sequence how often the application's interviews had changed before; from 0
   */
  record InterviewScheduled(
      String poolId,
      Candidacy candidacy,
      int sequence,
      List<ArrangedSession> sessions,
      Instant occurredAt)
      implements PoolEvent {
    public InterviewScheduled {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * No complete loop fits; the application waits.
   *
   * @param sequence how often the application's interviews had changed before; from 0
   */
  record InterviewWaitlisted(
      String poolId,
      Candidacy candidacy,
      UUID shape,
      Shortage shortage,
      int sequence,
      Instant occurredAt)
      implements PoolEvent {}

  /**
   * The loop was called off, or the wait for one ended.
   *
   * @param sequence how often the application's interviews had changed before
   * @param sessions that are free again; empty if it had been waiting
   */
  record InterviewCancelled(
      String poolId,
      Candidacy candidacy,
      int sequence,
      CancelReason reason,
      List<ArrangedSession> sessions,
      Instant occurredAt)
      implements PoolEvent {
    public InterviewCancelled {
      sessions = List.copyOf(sessions);
    }
  }

  /** What is remembered of a loop that was called off is forgotten. */
  record InterviewErased(String poolId, Candidacy candidacy) implements PoolEvent {}

  /**
   * A search for loops of a shape found nothing.
   *
   * @param until when it is worth another look, unless time is freed before
   */
  record NothingFits(String poolId, LoopShape shape, Shortage shortage, Instant until)
      implements PoolEvent {}

  /** Nobody waits for loops of a shape any more, so no search for them need be remembered. */
  record LineEnded(String poolId, UUID shape) implements PoolEvent {}
}
