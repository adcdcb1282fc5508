package hiring.system.check;

import hiring.events.InterviewSession;
import hiring.events.SessionTrainee;
import hiring.events.TraineePart;
import hiring.system.log.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer's time that a session takes, from one decision until another.
 *
 * @param interviewer whoever sits in it, a trainee too
 * @param fresh whether it had not been theirs before that decision
 */
record Booked(Arranged arranged, InterviewSession session, String interviewer, boolean fresh) {

  /** All who sit in the sessions of an application. */
  static List<Booked> of(Arranged arranged) {
    List<Booked> all = new ArrayList<>();
    for (InterviewSession session : arranged.sessions()) {
      for (String interviewer : sitting(session)) {
        boolean fresh =
            arranged.sessionsBefore().stream()
                .noneMatch(before ->
                    before.getStart().equals(session.getStart())
                        && before.getEnd().equals(session.getEnd())
                        && sitting(before).contains(interviewer));
        all.add(new Booked(arranged, session, interviewer, fresh));
      }
    }
    return all;
  }

  /** Everyone who sits in a session. */
  static List<String> sitting(InterviewSession session) {
    List<String> sitting = new ArrayList<>(session.getInterviewers());
    session.getTrainees().forEach(trainee -> sitting.add(trainee.getInterviewerId()));
    return sitting;
  }

  String who() {
    return arranged.pool() + "/" + interviewer;
  }

  UUID applicationId() {
    return arranged.applicationId();
  }

  Entry by() {
    return arranged.by();
  }

  long from() {
    return arranged.from();
  }

  Instant start() {
    return session.getStart();
  }

  Instant end() {
    return session.getEnd();
  }

  /** Whether it was theirs once the request at an offset had been decided. */
  boolean isHeldAt(long offset) {
    return from() <= offset && offset < arranged.until();
  }

  /** How they learn by it; null where they lead it. */
  @Nullable TraineePart part() {
    return session.getTrainees().stream()
        .filter(trainee -> trainee.getInterviewerId().equals(interviewer))
        .map(SessionTrainee::getPart)
        .findFirst()
        .orElse(null);
  }

  /** Whether there was a decision after which both were given away. */
  boolean coincides(Booked other) {
    return Math.max(from(), other.from()) < Math.min(arranged.until(), other.arranged.until());
  }

  /** Whether both take the same time. */
  boolean overlaps(Booked other) {
    return start().isBefore(other.end()) && other.start().isBefore(end());
  }

  boolean isSameSession(Booked other) {
    return arranged.equals(other.arranged) && session.equals(other.session);
  }
}
