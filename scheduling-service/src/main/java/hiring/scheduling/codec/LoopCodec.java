package hiring.scheduling.codec;

import hiring.events.LoopSession;
import hiring.scheduling.domain.InterviewLoop;
import hiring.scheduling.store.LoopEntry;
import hiring.scheduling.store.LoopSessionEntry;
import java.util.List;

/** Loops, in the contract and in the stores. */
final class LoopCodec {

  private LoopCodec() {}

  static InterviewLoop fromAvro(hiring.events.InterviewLoop loop) {
    return new InterviewLoop(
        loop.getSessions().stream()
            .map(session ->
                new InterviewLoop.Session(
                    session.getKind(),
                    session.getSkill(),
                    session.getMinutes(),
                    session.getInterviewers()))
            .toList(),
        loop.getSessionsPerDay(),
        loop.getNoticeHours(),
        loop.getHorizonDays());
  }

  /** Without citations: they are for people who read the role, not for who plans. */
  static hiring.events.InterviewLoop toAvro(InterviewLoop loop) {
    return new hiring.events.InterviewLoop(
        loop.sessions().stream()
            .map(session ->
                new LoopSession(
                    session.kind(),
                    session.skill(),
                    session.minutes(),
                    session.interviewers(),
                    "",
                    List.of(),
                    1))
            .toList(),
        loop.sessionsPerDay(),
        loop.noticeHours(),
        loop.horizonDays(),
        true,
        0,
        false);
  }

  static InterviewLoop fromAvro(LoopEntry loop) {
    return new InterviewLoop(
        loop.getSessions().stream()
            .map(session ->
                new InterviewLoop.Session(
                    session.getKind(),
                    session.getSkill(),
                    session.getMinutes(),
                    session.getInterviewers()))
            .toList(),
        loop.getSessionsPerDay(),
        loop.getNoticeHours(),
        loop.getHorizonDays());
  }

  static LoopEntry toEntry(InterviewLoop loop) {
    return new LoopEntry(
        loop.sessions().stream()
            .map(session ->
                new LoopSessionEntry(
                    session.kind(), session.skill(), session.minutes(), session.interviewers()))
            .toList(),
        loop.sessionsPerDay(),
        loop.noticeHours(),
        loop.horizonDays());
  }
}
