package hiring.scheduling.domain;

import hiring.scheduling.domain.Planned.Shortage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became true of a pool. All are published but {@link LoopLearned}, {@link AvailabilitySet},
 * {@link InterviewErased}, {@link NothingFits} and {@link LineEnded}, which are known to this
 * service alone.
 */
public sealed interface PoolEvent {

  String poolId();

  /** An interviewer joined, or what is known of them was replaced. */
  record InterviewerRegistered(
      String poolId, String source, Interviewer interviewer, Instant occurredAt)
      implements PoolEvent {}

  /** An interviewer takes time off. */
  record TimeBlocked(
      String poolId,
      String source,
      String interviewerId,
      String blockId,
      Period timeOff,
      Instant occurredAt)
      implements PoolEvent {}

  /** Time off was given back. */
  record TimeUnblocked(
      String poolId, String source, String interviewerId, String blockId, Instant occurredAt)
      implements PoolEvent {}

  /**
   * A calendar says when an interviewer is busy.
   *
   * @param busy earliest first
   */
  record BusyTimesImported(
      String poolId,
      String source,
      String interviewerId,
      String calendar,
      List<Span> busy,
      Instant occurredAt)
      implements PoolEvent {
    public BusyTimesImported {
      busy = List.copyOf(busy);
    }
  }

  /**
   * A complete loop is arranged.
   *
   * @param sequence how often the application's interviews had changed before; from 0
   * @param previous sessions that it held while it waited for the others
   * @param sessions all, earliest first
   */
  record InterviewScheduled(
      String poolId,
      Candidacy candidacy,
      Wishes wishes,
      int sequence,
      List<ArrangedSession> previous,
      List<ArrangedSession> sessions,
      Instant occurredAt)
      implements PoolEvent {
    public InterviewScheduled {
      previous = List.copyOf(previous);
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * Sessions of an arranged loop were moved, or go to other people.
   *
   * @param sequence how often the application's interviews had changed before
   * @param previous all as they were, earliest first
   * @param sessions all as they are now, earliest first
   */
  record InterviewRescheduled(
      String poolId,
      Candidacy candidacy,
      Wishes wishes,
      int sequence,
      RescheduleReason reason,
      List<ArrangedSession> previous,
      List<ArrangedSession> sessions,
      Instant occurredAt)
      implements PoolEvent {
    public InterviewRescheduled {
      previous = List.copyOf(previous);
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * No complete loop fits; the application waits.
   *
   * @param shape id of what it waits for
   * @param since its place in the line
   * @param sequence how often the application's interviews had changed before; from 0
   * @param previous what it held before
   * @param sessions what stands while the rest waits
   */
  record InterviewWaitlisted(
      String poolId,
      Candidacy candidacy,
      Wishes wishes,
      UUID shape,
      Instant since,
      Shortage shortage,
      int sequence,
      List<ArrangedSession> previous,
      List<ArrangedSession> sessions,
      Instant occurredAt)
      implements PoolEvent {
    public InterviewWaitlisted {
      previous = List.copyOf(previous);
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * The loop was called off, or the wait for one ended.
   *
   * @param sequence how often the application's interviews had changed before
   * @param sessions that are free again; empty if it had been waiting for all
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

  /** A loop is known by its id. */
  record LoopLearned(String poolId, InterviewLoop loop) implements PoolEvent {}

  /**
   * It is known when an applicant can come.
   *
   * @param shape id of what the application waits for, if it waits
   */
  record AvailabilitySet(String poolId, UUID applicationId, Wishes wishes, UUID shape)
      implements PoolEvent {}

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
