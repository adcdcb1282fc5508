package hiring.posting.domain;

import hiring.posting.domain.InterviewLoop.Seat;
import hiring.posting.domain.InterviewLoop.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an interview loop is within the contract's ranges. */
final class LoopCheck {

  private static final int QUARTER_HOUR = 15;
  private static final int LONGEST_SKILL = 100;
  private static final int MOST_INTERVIEWERS = 5;

  private LoopCheck() {}

  static void check(InterviewLoop loop, FirstFault fault) {
    List<Session> sessions = loop.sessions();
    fault.range(sessions.size(), 1, 12, "loop.sessions");
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < sessions.size(); i++) {
      String path = "loop.sessions[" + i + "].";
      fault.require(kinds.add(sessions.get(i).kind()), path + "kind");
      session(sessions.get(i), path, fault);
    }
    fault.range(loop.sessionsPerDay(), 1, 12, "loop.sessionsPerDay");
    // On one day there can be no more than a day takes: such a loop would wait for ever.
    fault.require(
        !loop.oneBlock() || sessions.size() <= loop.sessionsPerDay(), "loop.sessionsPerDay");
    fault.range(loop.noticeHours(), 0, 720, "loop.noticeHours");
    fault.range(loop.horizonDays(), 1, 90, "loop.horizonDays");
    fault.range(loop.breakMinutes(), 0, 240, "loop.breakMinutes");
    fault.require(loop.breakMinutes() % QUARTER_HOUR == 0, "loop.breakMinutes");
  }

  private static void session(Session session, String path, FirstFault fault) {
    fault.code(session.kind(), path + "kind");
    if (session.seats().isEmpty()) {
      fault.text(session.skill(), LONGEST_SKILL, path + "skill");
      fault.range(session.interviewers(), 1, MOST_INTERVIEWERS, path + "interviewers");
    } else {
      seats(session, path, fault);
    }
    fault.range(session.minutes(), QUARTER_HOUR, 480, path + "minutes");
    fault.require(session.minutes() % QUARTER_HOUR == 0, path + "minutes");
    fault.range(session.trainees(), 0, 2, path + "trainees");
    fault.atMost(2_000, session.citation(), path + "citation");
  }

  private static void seats(Session session, String path, FirstFault fault) {
    List<Seat> seats = session.seats();
    fault.require(session.skill() == null, path + "skill");
    fault.range(seats.size(), 1, MOST_INTERVIEWERS, path + "seats");
    fault.require(session.interviewers() == seats.size(), path + "interviewers");
    for (int i = 0; i < seats.size(); i++) {
      String seat = path + "seats[" + i + "].skills";
      List<String> skills = seats.get(i).skills();
      fault.range(skills.size(), 1, 10, seat);
      for (int j = 0; j < skills.size(); j++) {
        fault.text(skills.get(j), LONGEST_SKILL, seat + "[" + j + "]");
      }
    }
  }
}
