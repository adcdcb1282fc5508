package hiring.system.check;

import hiring.events.InterviewCancelled;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.events.InterviewWaitlisted;
import hiring.system.log.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What an application held in a pool from one decision on.
 *
 * @param by the record that told of it
 * @param request the request that was decided
 * @param before what was told of the application before; null if nothing
 * @param until the offset of the request by which the application's next came; it does not count
 */
record Arranged(Entry by, Entry request, @Nullable Arranged before, long until) {

  /** The offset of the request by which it came. */
  long from() {
    return request.offset();
  }

  /** When it was decided. */
  Instant now() {
    return request.timestamp();
  }

  SpecificRecord told() {
    return Objects.requireNonNull(by.record());
  }

  UUID applicationId() {
    return UUID.fromString(Objects.requireNonNull(Requests.text(told(), "applicationId")));
  }

  String pool() {
    return Objects.requireNonNull(Requests.text(told(), "poolId"));
  }

  /** The sessions that take place as far as is known by then. */
  List<InterviewSession> sessions() {
    return sessions(told());
  }

  private static List<InterviewSession> sessions(SpecificRecord told) {
    return switch (told) {
      case InterviewScheduled scheduled -> scheduled.getSessions();
      case InterviewRescheduled rescheduled -> rescheduled.getSessions();
      case InterviewWaitlisted waitlisted -> waitlisted.getSessions();
      case InterviewCancelled cancelled -> List.of();
      default -> List.of();
    };
  }

  /** The sessions that took place as far as was known before. */
  List<InterviewSession> sessionsBefore() {
    return before == null ? List.of() : before.sessions();
  }

  int sequence() {
    return switch (told()) {
      case InterviewScheduled scheduled -> scheduled.getSequence();
      case InterviewRescheduled rescheduled -> rescheduled.getSequence();
      case InterviewWaitlisted waitlisted -> waitlisted.getSequence();
      case InterviewCancelled cancelled -> cancelled.getSequence();
      default -> throw new IllegalStateException("no record of interviews: " + by.place());
    };
  }

  /** The sessions that are new or have changed, if only in who sits in them. */
  List<InterviewSession> fresh() {
    return sessions().stream().filter(session -> !sessionsBefore().contains(session)).toList();
  }

  /** The sessions that are new, or at another time than before. */
  List<InterviewSession> moved() {
    return sessions().stream()
        .filter(session -> sessionsBefore().stream().noneMatch(old -> isSameTime(old, session)))
        .toList();
  }

  private static boolean isSameTime(InterviewSession one, InterviewSession other) {
    return one.getKind().equals(other.getKind())
        && one.getStart().equals(other.getStart())
        && one.getEnd().equals(other.getEnd());
  }
}
