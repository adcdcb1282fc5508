package hiring.scheduling.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who was to learn by a session that was moved or called off, or from which they were dropped: what
 * they were to lead for having learned by it goes to somebody else, or moves.
 */
final class Unlearned {

  /**
   * At most so many are relieved by one decision. One move seldom leads to another, and never by
   * more than a few steps; but that none goes on for ever must not hang on that.
   */
  private static final int MOST_RELIEVED = 1_000;

  private Unlearned() {}

  /**
   * Relieves them.
   *
   * @param from the first of a round's events that was not looked at yet
   * @return the first that is not looked at now: all that this adds are, up to the bound
   */
  static int relieve(Round round, int from) {
    int next = from;
    while (next < round.events().size()) {
      for (String interviewerId : trainees(round.events().get(next++))) {
        if (!round.mayRelieve(MOST_RELIEVED)) {
          return round.events().size();
        }
        Rearrangement.relieve(round, interviewerId, RescheduleReason.INTERVIEWER_CHANGED);
      }
    }
    return next;
  }

  /** Whether an event takes from somebody what they were to learn by. */
  static boolean isCausedBy(PoolEvent event) {
    return !trainees(event).isEmpty();
  }

  private static Set<String> trainees(PoolEvent event) {
    return switch (event) {
      case PoolEvent.InterviewScheduled scheduled ->
          trainees(scheduled.candidacy(), scheduled.previous(), scheduled.sessions());
      case PoolEvent.InterviewRescheduled moved ->
          trainees(moved.candidacy(), moved.previous(), moved.sessions());
      case PoolEvent.InterviewWaitlisted waitlisted ->
          trainees(waitlisted.candidacy(), waitlisted.previous(), waitlisted.sessions());
      case PoolEvent.InterviewCancelled cancelled ->
          trainees(cancelled.candidacy(), cancelled.sessions(), List.of());
      case PoolEvent.InterviewerRegistered registered -> Set.of();
      case PoolEvent.TimeBlocked blocked -> Set.of();
      case PoolEvent.TimeUnblocked unblocked -> Set.of();
      case PoolEvent.BusyTimesImported imported -> Set.of();
      case PoolEvent.LoopLearned learned -> Set.of();
      case PoolEvent.AvailabilitySet set -> Set.of();
      case PoolEvent.InterviewErased erased -> Set.of();
      case PoolEvent.NothingFits nothing -> Set.of();
      case PoolEvent.LineEnded ended -> Set.of();
    };
  }

  private static Set<String> trainees(
      Candidacy candidacy, List<ArrangedSession> previous, List<ArrangedSession> sessions) {
    Set<String> trainees = new LinkedHashSet<>();
    for (ArrangedSession.Taken taken :
        Change.of(candidacy.applicationId(), previous, sessions).released()) {
      if (taken.booking().part() != Part.SEAT) {
        trainees.add(taken.interviewerId());
      }
    }
    return trainees;
  }
}
