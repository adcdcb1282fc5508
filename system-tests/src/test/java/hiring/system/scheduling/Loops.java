package hiring.system.scheduling;

import hiring.events.InterviewLoop;
import hiring.events.LoopSession;
import hiring.events.Seat;
import java.util.List;

/** Interview loops, such that each of a loop's rules is there in one of them. */
final class Loops {

  private static final int NOTICE_HOURS = 24;

  private Loops() {}

  /** The loops of the roles of a pool. */
  static List<InterviewLoop> of(int horizonDays) {
    return List.of(
        loop(List.of(session("chat", "coding", 30, 1, List.of())), 4, horizonDays, true, 0, false),
        loop(
            List.of(
                session("coding", "coding", 45, 1, List.of()),
                session(
                    "panel",
                    "design",
                    60,
                    2,
                    List.of(
                        new Seat(List.of("design", "leadership")), new Seat(List.of("coding"))))),
            4,
            horizonDays,
            true,
            15,
            false),
        loop(
            List.of(
                session("design", "design", 30, 1, List.of()),
                session("leadership", "leadership", 30, 1, List.of()),
                session("coding", "coding", 60, 1, List.of())),
            2,
            horizonDays,
            false,
            0,
            false),
        loop(
            List.of(
                session("coding", "coding", 30, 1, List.of()),
                session("leadership", "leadership", 45, 1, List.of())),
            4,
            horizonDays,
            true,
            30,
            true));
  }

  private static InterviewLoop loop(
      List<LoopSession> sessions,
      int perDay,
      int horizonDays,
      boolean inOrder,
      int breakMinutes,
      boolean oneBlock) {
    return new InterviewLoop(
        sessions, perDay, NOTICE_HOURS, horizonDays, inOrder, breakMinutes, oneBlock);
  }

  private static LoopSession session(
      String kind, String skill, int minutes, int interviewers, List<Seat> seats) {
    return new LoopSession(kind, skill, minutes, interviewers, "", seats, 1);
  }
}
