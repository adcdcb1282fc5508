package hiring.posting.codec;

import hiring.events.LoopSession;
import hiring.posting.domain.InterviewLoop;
import hiring.posting.domain.InterviewLoop.Seat;
import hiring.posting.domain.InterviewLoop.Session;
import hiring.posting.domain.Nfc;

/** The interview loop of a role. */
final class LoopCodec {

  private LoopCodec() {}

  static hiring.events.InterviewLoop toAvro(InterviewLoop loop) {
    return new hiring.events.InterviewLoop(
        loop.sessions().stream().map(LoopCodec::toAvro).toList(),
        loop.sessionsPerDay(),
        loop.noticeHours(),
        loop.horizonDays(),
        loop.inOrder(),
        loop.breakMinutes(),
        loop.oneBlock());
  }

  static InterviewLoop fromAvro(hiring.events.InterviewLoop loop) {
    return new InterviewLoop(
        loop.getSessions().stream().map(LoopCodec::fromAvro).toList(),
        loop.getSessionsPerDay(),
        loop.getNoticeHours(),
        loop.getHorizonDays(),
        loop.getInOrder(),
        loop.getBreakMinutes(),
        loop.getOneBlock());
  }

  /** A reader who knows no seats finds nobody for an empty skill, rather than the wrong people. */
  private static LoopSession toAvro(Session session) {
    String skill = session.skill();
    return new LoopSession(
        session.kind(),
        skill == null ? "" : skill,
        session.minutes(),
        session.interviewers(),
        session.citation(),
        session.seats().stream().map(seat -> new hiring.events.Seat(seat.skills())).toList(),
        session.trainees());
  }

  private static Session fromAvro(LoopSession session) {
    String skill = Nfc.of(session.getSkill());
    return new Session(
        Nfc.of(session.getKind()),
        skill.isEmpty() && !session.getSeats().isEmpty() ? null : skill,
        session.getMinutes(),
        session.getInterviewers(),
        session.getSeats().stream().map(seat -> new Seat(Nfc.of(seat.getSkills()))).toList(),
        session.getTrainees(),
        Nfc.of(session.getCitation()));
  }
}
