package hiring.scheduling.codec;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.store.ArrangementEntry;
import hiring.scheduling.store.BookedEntry;
import hiring.scheduling.store.CancelCode;
import hiring.scheduling.store.CancelledEntry;
import hiring.scheduling.store.SessionEntry;
import hiring.scheduling.store.ShortageEntry;
import hiring.scheduling.store.ShortageReason;
import hiring.scheduling.store.WaitingEntry;
import java.time.ZoneId;
import java.util.List;

/** What applications hold as it is stored: some sixty bytes for one that waits. */
final class ArrangementStore {

  private ArrangementStore() {}

  static ArrangementEntry toAvro(Arrangement arrangement) {
    Candidacy candidacy = arrangement.candidacy();
    return new ArrangementEntry(
        candidacy.applicationId(),
        candidacy.roleId(),
        candidacy.roleVersion(),
        candidacy.source(),
        switch (arrangement) {
          case Arrangement.Waiting waiting ->
              new WaitingEntry(
                  waiting.shape(), waiting.since(), toAvro(waiting.shortage()), waiting.sequence());
          case Arrangement.Booked booked ->
              new BookedEntry(booked.sequence(), toAvro(booked.sessions()), booked.arrangedAt());
          case Arrangement.Cancelled cancelled ->
              new CancelledEntry(
                  cancelled.sequence(),
                  CancelCode.valueOf(cancelled.reason().name()),
                  toAvro(cancelled.sessions()));
        });
  }

  static Arrangement fromAvro(ArrangementEntry entry) {
    Candidacy candidacy =
        new Candidacy(
            entry.getApplicationId(), entry.getRoleId(), entry.getRoleVersion(), entry.getSource());
    return switch (entry.getHeld()) {
      case WaitingEntry waiting ->
          new Arrangement.Waiting(
              candidacy,
              waiting.getShape(),
              waiting.getSince(),
              fromAvro(waiting.getShortage()),
              waiting.getSequence());
      case BookedEntry booked ->
          new Arrangement.Booked(
              candidacy,
              booked.getSequence(),
              fromAvro(booked.getSessions()),
              booked.getArrangedAt());
      case CancelledEntry cancelled ->
          new Arrangement.Cancelled(
              candidacy,
              cancelled.getSequence(),
              CancelReason.valueOf(cancelled.getReason().name()),
              fromAvro(cancelled.getSessions()));
      default -> throw new IllegalStateException("the schema has no other branch");
    };
  }

  static ShortageEntry toAvro(Shortage shortage) {
    return new ShortageEntry(ShortageReason.valueOf(shortage.reason().name()), shortage.session());
  }

  static Shortage fromAvro(ShortageEntry entry) {
    return new Shortage(Shortage.Reason.valueOf(entry.getReason().name()), entry.getSession());
  }

  private static List<SessionEntry> toAvro(List<ArrangedSession> sessions) {
    return sessions.stream()
        .map(session ->
            new SessionEntry(
                session.kind(),
                session.start(),
                session.end(),
                session.zone().getId(),
                session.interviewers()))
        .toList();
  }

  private static List<ArrangedSession> fromAvro(List<SessionEntry> sessions) {
    return sessions.stream()
        .map(session ->
            new ArrangedSession(
                session.getKind(),
                session.getStart(),
                session.getEnd(),
                ZoneId.of(session.getTimeZone()),
                session.getInterviewers()))
        .toList();
  }
}
