package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a pool is stored piece by piece, and put together again. */
public final class PoolPieces {

  private final Map<String, @Nullable PoolPiece> touched = new LinkedHashMap<>();
  private final Pool pool;

  private PoolPieces(Pool pool) {
    this.pool = pool;
  }

  /** The pool that pieces make. */
  static Pool together(Iterable<? extends PoolPiece> pieces) {
    List<Interviewer> interviewers = new ArrayList<>();
    Map<String, Absences> absences = new HashMap<>();
    Map<String, Bookings> bookings = new HashMap<>();
    Pool pool = Pool.empty();
    for (PoolPiece piece : pieces) {
      switch (piece) {
        case Interviewer interviewer -> interviewers.add(interviewer);
        case Absences away -> absences.put(away.interviewerId(), away);
        case Bookings booked -> bookings.put(booked.interviewerId(), booked);
        case KnownLoop known -> pool = pool.with(known.loop());
        case Arrangement arrangement -> pool = pool.with(arrangement);
        case LastSearch search -> pool = pool.with(search);
        case Freed freed -> pool = pool.with(freed);
      }
    }
    for (Interviewer interviewer : interviewers) {
      String id = interviewer.interviewerId();
      pool = pool.with(Calendar.of(interviewer, absences.get(id), bookings.get(id)));
    }
    return pool;
  }

  /** The pieces that events have touched, by key, as they stand in a pool; null: it is gone. */
  public static Map<String, @Nullable PoolPiece> touched(
      Pool after, List<? extends PoolEvent> events) {
    PoolPieces pieces = new PoolPieces(after);
    events.forEach(pieces::touch);
    return pieces.touched;
  }

  private void touch(PoolEvent event) {
    switch (event) {
      case PoolEvent.InterviewerRegistered registered -> {
        touch(registered.interviewer());
        touch(pool.freed());
      }
      case PoolEvent.TimeBlocked blocked -> touchAbsences(blocked.interviewerId());
      case PoolEvent.TimeUnblocked unblocked -> touchAbsences(unblocked.interviewerId());
      case PoolEvent.BusyTimesImported imported -> touchAbsences(imported.interviewerId());
      case PoolEvent.InterviewScheduled scheduled ->
          touch(scheduled.candidacy(), scheduled.previous(), scheduled.sessions());
      case PoolEvent.InterviewRescheduled moved ->
          touch(moved.candidacy(), moved.previous(), moved.sessions());
      case PoolEvent.InterviewWaitlisted waitlisted ->
          touch(waitlisted.candidacy(), waitlisted.previous(), waitlisted.sessions());
      case PoolEvent.InterviewCancelled cancelled ->
          touch(cancelled.candidacy(), cancelled.sessions(), List.of());
      case PoolEvent.LoopLearned learned -> touch(new KnownLoop(learned.loop()));
      case PoolEvent.AvailabilitySet set -> touch(pool.arrangement(set.applicationId()));
      case PoolEvent.InterviewErased erased ->
          touch(pool.arrangement(erased.candidacy().applicationId()));
      case PoolEvent.NothingFits nothing -> touchSearch(nothing.shape().id());
      case PoolEvent.LineEnded ended -> touchSearch(ended.shape());
    }
  }

  private void touch(
      Candidacy candidacy, List<ArrangedSession> previous, List<ArrangedSession> sessions) {
    UUID applicationId = candidacy.applicationId();
    Change change = Change.of(applicationId, previous, sessions);
    for (String interviewerId : change.interviewers()) {
      Calendar calendar = pool.calendar(interviewerId);
      if (calendar != null) {
        touch(calendar.bookings());
      }
    }
    touch(pool.arrangement(applicationId));
    if (!change.released().isEmpty()
        || change.booked().stream().anyMatch(taken -> taken.booking().skill() != null)) {
      touch(pool.freed());
    }
  }

  private void touchAbsences(String interviewerId) {
    Calendar calendar = pool.calendar(interviewerId);
    if (calendar != null) {
      touch(calendar.absences());
      touch(pool.freed());
    }
  }

  private void touchSearch(UUID shape) {
    touched.put(LastSearch.key(shape), pool.lastSearch(shape));
  }

  private void touch(@Nullable PoolPiece piece) {
    if (piece != null) {
      touched.put(piece.key(), piece);
    }
  }
}
