package hiring.scheduling.codec;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Span;
import hiring.scheduling.store.PartCode;
import hiring.scheduling.store.SessionEntry;
import hiring.scheduling.store.SpanEntry;
import hiring.scheduling.store.TraineeEntry;
import java.time.ZoneId;
import java.util.List;

/** Arranged sessions as they are stored. */
final class SessionStore {

  private SessionStore() {}

  static List<SessionEntry> toAvro(List<ArrangedSession> sessions) {
    return sessions.stream().map(SessionStore::toAvro).toList();
  }

  private static SessionEntry toAvro(ArrangedSession session) {
    Span span = Span.touching(session.start(), session.end());
    return new SessionEntry(
        session.kind(),
        new SpanEntry(span.firstSlot(), span.endSlot()),
        session.zone().getId(),
        session.interviewers(),
        session.trainees().stream()
            .map(trainee ->
                new TraineeEntry(
                    trainee.interviewerId(),
                    PartCode.valueOf(trainee.part().name()),
                    trainee.skill()))
            .toList());
  }

  static List<ArrangedSession> fromAvro(List<SessionEntry> sessions) {
    return sessions.stream().map(SessionStore::fromAvro).toList();
  }

  private static ArrangedSession fromAvro(SessionEntry entry) {
    Span span = new Span(entry.getSpan().getFirstSlot(), entry.getSpan().getEndSlot());
    return new ArrangedSession(
        entry.getKind(),
        span.start(),
        span.end(),
        ZoneId.of(entry.getTimeZone()),
        entry.getInterviewers(),
        entry.getTrainees().stream()
            .map(trainee ->
                new ArrangedSession.Trainee(
                    trainee.getInterviewerId(),
                    Part.valueOf(trainee.getPart().name()),
                    trainee.getSkill()))
            .toList());
  }
}
