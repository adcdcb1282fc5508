package hiring.scheduling.codec;

import hiring.events.LoopSession;
import hiring.events.Seat;
import hiring.scheduling.domain.InterviewLoop;
import hiring.scheduling.store.LoopEntry;
import hiring.scheduling.store.LoopSessionEntry;

/** Loops, in the contract and in the stores. */
final class LoopCodec {

  private LoopCodec() {}

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

  /** Without seats, as many are needed as it says, who all lead its skill. */
  private static InterviewLoop.Session fromAvro(LoopSession session) {
    InterviewLoop.Session alike =
        new InterviewLoop.Session(
            session.getKind(), session.getSkill(), session.getMinutes(), session.getInterviewers());
    return new InterviewLoop.Session(
        session.getKind(),
        session.getMinutes(),
        session.getSeats().isEmpty()
            ? alike.seats()
            : session.getSeats().stream().map(Seat::getSkills).toList(),
        session.getTrainees());
  }

  /** Without citations: they are for people who read the role, not for who plans. */
  static hiring.events.InterviewLoop toAvro(InterviewLoop loop) {
    return new hiring.events.InterviewLoop(
        loop.sessions().stream()
            .map(session ->
                new LoopSession(
                    session.kind(),
                    "",
                    session.minutes(),
                    session.seats().size(),
                    "",
                    session.seats().stream().map(Seat::new).toList(),
                    session.trainees()))
            .toList(),
        loop.sessionsPerDay(),
        loop.noticeHours(),
        loop.horizonDays(),
        loop.inOrder(),
        loop.breakMinutes(),
        loop.oneBlock());
  }

  static InterviewLoop fromAvro(LoopEntry loop) {
    return new InterviewLoop(
        loop.getSessions().stream()
            .map(session ->
                new InterviewLoop.Session(
                    session.getKind(),
                    session.getMinutes(),
                    session.getSeats(),
                    session.getTrainees()))
            .toList(),
        loop.getSessionsPerDay(),
        loop.getNoticeHours(),
        loop.getHorizonDays(),
        loop.getInOrder(),
        loop.getBreakMinutes(),
        loop.getOneBlock());
  }

  static LoopEntry toEntry(InterviewLoop loop) {
    return new LoopEntry(
        loop.sessions().stream()
            .map(session ->
                new LoopSessionEntry(
                    session.kind(), session.minutes(), session.seats(), session.trainees()))
            .toList(),
        loop.sessionsPerDay(),
        loop.noticeHours(),
        loop.horizonDays(),
        loop.inOrder(),
        loop.breakMinutes(),
        loop.oneBlock());
  }
}
