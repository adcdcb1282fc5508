package hiring.scheduling.domain;

import hiring.scheduling.domain.ArrangedSession.Trainee;
import java.util.List;

/** What who sits in on a session learns by it. */
final class Trainees {

  private Trainees() {}

  /** Who can learn something of a session. */
  static Need need(InterviewLoop.Session session) {
    return new Need(session.seats().stream().flatMap(List::stream).toList(), session.slots(), true);
  }

  /** How one who learns takes part in a session that starts at a slot. */
  static Trainee of(Calendar calendar, Need need, int slot) {
    for (String skill : need.skills()) {
      Part part = calendar.part(skill, slot);
      if (part != Part.SEAT) {
        return new Trainee(calendar.interviewer().interviewerId(), part, skill);
      }
    }
    throw new IllegalArgumentException(calendar + " has nothing to learn by " + need);
  }
}
