package hiring.scheduling.domain;

import hiring.scheduling.domain.Arrangement.Booked;
import hiring.scheduling.domain.Arrangement.Cancelled;
import hiring.scheduling.domain.Arrangement.Waiting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A pool of interviewers: who they are and what they are booked for, what each application holds,
 * and who waits. A value that shares its parts with the pools before it: the next pool costs the
 * logarithm of its size, and the one before stays as it was.
 *
 * <p>It is the sum of its {@linkplain PoolPiece pieces}: {@link #evolve} puts each piece that an
 * event touches, so a pool put together from stored pieces, in any order, equals the one that the
 * events led to. In memory an application takes about 400 bytes.
 */
public final class Pool {

  private static final Pool EMPTY =
      new Pool(
          OrderedMap.empty(),
          OrderedMap.empty(),
          OrderedMap.empty(),
          OrderedMap.empty(),
          Freed.NEVER);

  private final OrderedMap<String, Calendar> calendars;
  private final OrderedMap<UUID, Arrangement> arrangements;
  private final OrderedMap<UUID, LastSearch> searches;
  private final OrderedMap<UUID, OrderedMap<Turn, Waiting>> lines;
  private final Freed freed;

  private Pool(
      OrderedMap<String, Calendar> calendars,
      OrderedMap<UUID, Arrangement> arrangements,
      OrderedMap<UUID, LastSearch> searches,
      OrderedMap<UUID, OrderedMap<Turn, Waiting>> lines,
      Freed freed) {
    this.calendars = calendars;
    this.arrangements = arrangements;
    this.searches = searches;
    this.lines = lines;
    this.freed = freed;
  }

  /** Nobody is in it. */
  public static Pool empty() {
    return EMPTY;
  }

  /** Interviewers by id. */
  OrderedMap<String, Calendar> calendars() {
    return calendars;
  }

  @Nullable Calendar calendar(String interviewerId) {
    return calendars.get(interviewerId);
  }

  @Nullable Arrangement arrangement(UUID applicationId) {
    return arrangements.get(applicationId);
  }

  /** The last search for a shape that somebody waits for, or null if nobody does. */
  @Nullable LastSearch lastSearch(UUID shape) {
    return searches.get(shape);
  }

  /** The last searches, by shape of loop; of the shapes that somebody waits for. */
  OrderedMap<UUID, LastSearch> searches() {
    return searches;
  }

  /** Who waits, by shape of loop, oldest first; only shapes that somebody waits for. */
  OrderedMap<UUID, OrderedMap<Turn, Waiting>> lines() {
    return lines;
  }

  Freed freed() {
    return freed;
  }

  /** Visits all pieces; the order is the same for equal pools. */
  public void forEachPiece(Consumer<PoolPiece> visitor) {
    calendars.forEach((id, calendar) -> visitor.accept(calendar));
    arrangements.forEach((id, arrangement) -> visitor.accept(arrangement));
    searches.forEach((id, search) -> visitor.accept(search));
    visitor.accept(freed);
  }

  /** This pool with a piece put in, or replaced. */
  public Pool with(PoolPiece piece) {
    return switch (piece) {
      case Calendar calendar ->
          new Pool(
              calendars.put(calendar.interviewer().interviewerId(), calendar),
              arrangements,
              searches,
              lines,
              freed);
      case Arrangement arrangement -> with(arrangement);
      case LastSearch search ->
          new Pool(
              calendars, arrangements, searches.put(search.shape().id(), search), lines, freed);
      case Freed times -> new Pool(calendars, arrangements, searches, lines, times);
    };
  }

  private Pool with(Arrangement arrangement) {
    UUID applicationId = arrangement.candidacy().applicationId();
    OrderedMap<UUID, OrderedMap<Turn, Waiting>> moved = lines;
    if (arrangements.get(applicationId) instanceof Waiting before) {
      OrderedMap<Turn, Waiting> line = line(moved, before).remove(before.turn());
      moved = line.isEmpty() ? moved.remove(before.shape()) : moved.put(before.shape(), line);
    }
    if (arrangement instanceof Waiting waiting) {
      moved = moved.put(waiting.shape(), line(moved, waiting).put(waiting.turn(), waiting));
    }
    return new Pool(
        calendars, arrangements.put(applicationId, arrangement), searches, moved, freed);
  }

  private static OrderedMap<Turn, Waiting> line(
      OrderedMap<UUID, OrderedMap<Turn, Waiting>> lines, Waiting waiting) {
    OrderedMap<Turn, Waiting> line = lines.get(waiting.shape());
    return line == null ? OrderedMap.empty() : line;
  }

  /** The only thing that changes a pool; takes any event in any state. */
  public static Pool evolve(Pool pool, PoolEvent event) {
    return switch (event) {
      case PoolEvent.InterviewerRegistered registered -> {
        Calendar known = pool.calendar(registered.interviewer().interviewerId());
        yield pool.with(
                known == null
                    ? Calendar.of(registered.interviewer(), List.of())
                    : known.with(registered.interviewer()))
            .with(pool.freed.again());
      }
      case PoolEvent.InterviewScheduled scheduled ->
          pool.booked(scheduled)
              .with(
                  new Booked(
                      scheduled.candidacy(),
                      scheduled.sequence(),
                      scheduled.sessions(),
                      scheduled.occurredAt()));
      case PoolEvent.InterviewWaitlisted waitlisted ->
          pool.with(
              new Waiting(
                  waitlisted.candidacy(),
                  waitlisted.shape(),
                  waitlisted.occurredAt(),
                  waitlisted.shortage(),
                  waitlisted.sequence()));
      case PoolEvent.InterviewCancelled cancelled ->
          pool.released(cancelled)
              .with(
                  new Cancelled(
                      cancelled.candidacy(),
                      cancelled.sequence(),
                      cancelled.reason(),
                      cancelled.reason() == CancelReason.ERASED
                          ? List.of()
                          : cancelled.sessions()));
      case PoolEvent.InterviewErased erased ->
          pool.arrangement(erased.candidacy().applicationId()) instanceof Cancelled cancelled
              ? pool.with(
                  new Cancelled(
                      cancelled.candidacy(), cancelled.sequence(), CancelReason.ERASED, List.of()))
              : pool;
      case PoolEvent.NothingFits nothing ->
          pool.with(
              new LastSearch(nothing.shape(), nothing.shortage(), nothing.until(), pool.freed));
      case PoolEvent.LineEnded ended ->
          new Pool(
              pool.calendars,
              pool.arrangements,
              pool.searches.remove(ended.shape()),
              pool.lines,
              pool.freed);
    };
  }

  private Pool booked(PoolEvent.InterviewScheduled scheduled) {
    Pool pool = this;
    for (ArrangedSession session : scheduled.sessions()) {
      Booking booking = session.booking(scheduled.candidacy().applicationId());
      for (String interviewerId : session.interviewers()) {
        Calendar calendar = pool.calendar(interviewerId);
        if (calendar != null) {
          pool = pool.with(calendar.book(booking, scheduled.occurredAt()));
        }
      }
    }
    return pool;
  }

  private Pool released(PoolEvent.InterviewCancelled cancelled) {
    Pool pool = this;
    for (ArrangedSession session : cancelled.sessions()) {
      for (String interviewerId : session.interviewers()) {
        Calendar calendar = pool.calendar(interviewerId);
        if (calendar != null) {
          pool = pool.with(calendar.release(cancelled.candidacy().applicationId()));
        }
      }
    }
    return cancelled.sessions().isEmpty() ? pool : pool.with(freed.again());
  }

  /** The pieces that events have touched, by key, as they stand in this pool; null: it is gone. */
  public Map<String, @Nullable PoolPiece> touchedBy(List<? extends PoolEvent> events) {
    Map<String, @Nullable PoolPiece> touched = new LinkedHashMap<>();
    Consumer<@Nullable PoolPiece> touch =
        piece -> {
          if (piece != null) {
            touched.put(piece.key(), piece);
          }
        };
    for (PoolEvent event : events) {
      switch (event) {
        case PoolEvent.InterviewerRegistered registered -> {
          touch.accept(calendar(registered.interviewer().interviewerId()));
          touch.accept(freed);
        }
        case PoolEvent.InterviewScheduled scheduled -> {
          touchSessions(scheduled.sessions(), touch);
          touch.accept(arrangement(scheduled.candidacy().applicationId()));
        }
        case PoolEvent.InterviewWaitlisted waitlisted ->
            touch.accept(arrangement(waitlisted.candidacy().applicationId()));
        case PoolEvent.InterviewCancelled cancelled -> {
          touchSessions(cancelled.sessions(), touch);
          touch.accept(arrangement(cancelled.candidacy().applicationId()));
          touch.accept(freed);
        }
        case PoolEvent.InterviewErased erased ->
            touch.accept(arrangement(erased.candidacy().applicationId()));
        case PoolEvent.NothingFits nothing -> touch.accept(lastSearch(nothing.shape().id()));
        case PoolEvent.LineEnded ended ->
            touched.put(LastSearch.key(ended.shape()), lastSearch(ended.shape()));
      }
    }
    return touched;
  }

  private void touchSessions(List<ArrangedSession> sessions, Consumer<@Nullable PoolPiece> touch) {
    for (ArrangedSession session : sessions) {
      session.interviewers().forEach(interviewerId -> touch.accept(calendar(interviewerId)));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pool pool
        && calendars.equals(pool.calendars)
        && arrangements.equals(pool.arrangements)
        && searches.equals(pool.searches)
        && lines.equals(pool.lines)
        && freed.equals(pool.freed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(calendars, arrangements, searches, lines, freed);
  }
}
