package hiring.scheduling.codec;

import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.store.ArrangementEntry;
import hiring.scheduling.store.BookedEntry;
import hiring.scheduling.store.CancelCode;
import hiring.scheduling.store.CancelledEntry;
import hiring.scheduling.store.ShortageEntry;
import hiring.scheduling.store.ShortageReason;
import hiring.scheduling.store.WaitingEntry;

/** What applications hold as it is stored: some eighty bytes for one that waits. */
final class ArrangementStore {

  private ArrangementStore() {}

  static ArrangementEntry toAvro(Arrangement arrangement) {
    Candidacy candidacy = arrangement.candidacy();
    return new ArrangementEntry(
        candidacy.applicationId(),
        candidacy.roleId(),
        candidacy.roleVersion(),
        candidacy.source(),
        arrangement.sequence(),
        switch (arrangement) {
          case Arrangement.Waiting waiting ->
              new WaitingEntry(
                  WishesStore.toAvro(waiting.wishes()),
                  waiting.shape(),
                  waiting.since(),
                  toAvro(waiting.shortage()),
                  SessionStore.toAvro(waiting.held()),
                  SessionStore.toAvro(waiting.calledOff()));
          case Arrangement.Booked booked ->
              new BookedEntry(
                  WishesStore.toAvro(booked.wishes()),
                  SessionStore.toAvro(booked.held()),
                  booked.arrangedAt());
          case Arrangement.Cancelled cancelled ->
              new CancelledEntry(
                  CancelCode.valueOf(cancelled.reason().name()),
                  SessionStore.toAvro(cancelled.sessions()),
                  cancelled.cancelledAt());
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
              WishesStore.fromAvro(waiting.getWishes()),
              waiting.getShape(),
              waiting.getSince(),
              fromAvro(waiting.getShortage()),
              entry.getSequence(),
              SessionStore.fromAvro(waiting.getSessions()),
              SessionStore.fromAvro(waiting.getCalledOff()));
      case BookedEntry booked ->
          new Arrangement.Booked(
              candidacy,
              WishesStore.fromAvro(booked.getWishes()),
              entry.getSequence(),
              SessionStore.fromAvro(booked.getSessions()),
              booked.getArrangedAt());
      case CancelledEntry cancelled ->
          new Arrangement.Cancelled(
              candidacy,
              entry.getSequence(),
              CancelReason.valueOf(cancelled.getReason().name()),
              SessionStore.fromAvro(cancelled.getSessions()),
              cancelled.getCancelledAt());
      default -> throw new IllegalStateException("the schema has no other branch");
    };
  }

  static ShortageEntry toAvro(Shortage shortage) {
    return new ShortageEntry(ShortageReason.valueOf(shortage.reason().name()), shortage.session());
  }

  static Shortage fromAvro(ShortageEntry entry) {
    return new Shortage(Shortage.Reason.valueOf(entry.getReason().name()), entry.getSession());
  }
}
