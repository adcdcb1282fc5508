package hiring.posting.web;

import hiring.posting.domain.InterviewLoop;
import hiring.posting.domain.InterviewLoop.Seat;
import hiring.posting.domain.InterviewLoop.Session;
import java.util.List;

/** The interview loop of a role as recruiters send it; defaults are the contract's. */
final class LoopJson {

  private LoopJson() {}

  static InterviewLoop read(JsonFields loop) {
    return new InterviewLoop(
        loop.objects("sessions", LoopJson::session),
        loop.number("sessionsPerDay", 4),
        loop.number("noticeHours", 24),
        loop.number("horizonDays", 28),
        loop.flag("inOrder", true),
        loop.number("breakMinutes", 0),
        loop.flag("oneBlock"));
  }

  private static Session session(JsonFields session) {
    List<Seat> seats = session.objects("seats", seat -> new Seat(seat.texts("skills")));
    String skill = session.optionalText("skill");
    session.require(seats.isEmpty() || skill == null, "skill", "has no meaning beside seats");
    return new Session(
        session.text("kind"),
        seats.isEmpty() ? session.text("skill") : null,
        session.number("minutes"),
        session.number("interviewers", Math.max(1, seats.size())),
        seats,
        session.number("trainees", Session.TRAINEES),
        session.text("citation", ""));
  }
}
