package hiring.scheduling.domain;

import hiring.scheduling.domain.Arrangement.Booked;
import hiring.scheduling.domain.Arrangement.Cancelled;
import hiring.scheduling.domain.Arrangement.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A pool of interviewers: who they are and what they are booked for, what each application holds,
 * and who waits. A value that shares its parts with the pools before it: the next pool costs the
 * logarithm of its size, and the one before stays as it was.
 *
 * <p>It is the sum of its {@linkplain PoolPiece pieces}, so a pool put together from stored pieces,
 * in any order, equals the one that the events led to. In memory an application takes about 500
 * bytes.
 */
public final class Pool {

  private final OrderedMap<String, Calendar> calendars;
  private final OrderedMap<UUID, Arrangement> arrangements;
  private final OrderedMap<UUID, InterviewLoop> loops;
  private final OrderedMap<UUID, LastSearch> searches;
  private final OrderedMap<UUID, OrderedMap<Turn, Waiting>> lines;
  private final Freed freed;

  /** Of this pool and of those before and after it; no part of the value. */
  private final Supplies supplies;

  Pool(
      OrderedMap<String, Calendar> calendars,
      OrderedMap<UUID, Arrangement> arrangements,
      OrderedMap<UUID, InterviewLoop> loops,
      OrderedMap<UUID, LastSearch> searches,
      OrderedMap<UUID, OrderedMap<Turn, Waiting>> lines,
      Freed freed,
      Supplies supplies) {
    this.calendars = calendars;
    this.arrangements = arrangements;
    this.loops = loops;
    this.searches = searches;
    this.lines = lines;
    this.freed = freed;
    this.supplies = supplies;
  }

  /** Nobody is in it. */
  public static Pool empty() {
    return new Pool(
        OrderedMap.empty(),
        OrderedMap.empty(),
        OrderedMap.empty(),
        OrderedMap.empty(),
        OrderedMap.empty(),
        Freed.NEVER,
        new Supplies());
  }

  /** The pool that these pieces make, in whatever order they come. */
  public static Pool of(Iterable<? extends PoolPiece> pieces) {
    return PoolPieces.together(pieces);
  }

  /** Interviewers by id. */
  OrderedMap<String, Calendar> calendars() {
    return calendars;
  }

  /** What its people have to offer. */
  Market market() {
    return new Market(calendars, supplies);
  }

  @Nullable Calendar calendar(String interviewerId) {
    return calendars.get(interviewerId);
  }

  OrderedMap<UUID, Arrangement> arrangements() {
    return arrangements;
  }

  @Nullable Arrangement arrangement(UUID applicationId) {
    return arrangements.get(applicationId);
  }

  OrderedMap<UUID, InterviewLoop> loops() {
    return loops;
  }

  @Nullable InterviewLoop loop(UUID id) {
    return loops.get(id);
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

  Pool with(Calendar calendar) {
    return new Pool(
        calendars.put(calendar.interviewer().interviewerId(), calendar),
        arrangements,
        loops,
        searches,
        lines,
        freed,
        supplies);
  }

  Pool with(InterviewLoop loop) {
    return new Pool(
        calendars, arrangements, loops.put(loop.id(), loop), searches, lines, freed, supplies);
  }

  Pool with(LastSearch search) {
    return with(searches.put(search.shape().id(), search));
  }

  private Pool with(OrderedMap<UUID, LastSearch> changed) {
    return new Pool(calendars, arrangements, loops, changed, lines, freed, supplies);
  }

  Pool with(Freed times) {
    return new Pool(calendars, arrangements, loops, searches, lines, times, supplies);
  }

  Pool with(Arrangement arrangement) {
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
        calendars,
        arrangements.put(applicationId, arrangement),
        loops,
        searches,
        moved,
        freed,
        supplies);
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
                    ? Calendar.of(registered.interviewer(), null, null)
                    : known.with(registered.interviewer()))
            .with(pool.freed.again());
      }
      case PoolEvent.TimeBlocked blocked ->
          pool.away(
              blocked.interviewerId(),
              absences ->
                  absences.withTimeOff(
                      blocked.blockId(),
                      Span.touching(blocked.timeOff().start(), blocked.timeOff().end())));
      case PoolEvent.TimeUnblocked unblocked ->
          pool.away(
              unblocked.interviewerId(),
              absences -> absences.withTimeOff(unblocked.blockId(), null));
      case PoolEvent.BusyTimesImported imported ->
          pool.away(
              imported.interviewerId(),
              absences -> absences.withBusy(imported.calendar(), imported.busy()));
      case PoolEvent.LoopLearned learned -> pool.with(learned.loop());
      case PoolEvent.InterviewScheduled(
              var poolId,
              var candidacy,
              var wishes,
              var sequence,
              var previous,
              var sessions,
              var at) ->
          pool.arranged(candidacy.applicationId(), previous, sessions, at)
              .with(new Booked(candidacy, wishes, sequence, sessions, at));
      case PoolEvent.InterviewRescheduled moved ->
          pool.arranged(
                  moved.candidacy().applicationId(),
                  moved.previous(),
                  moved.sessions(),
                  moved.occurredAt())
              .with(
                  new Booked(
                      moved.candidacy(),
                      moved.wishes(),
                      moved.sequence(),
                      moved.sessions(),
                      moved.occurredAt()));
      case PoolEvent.InterviewWaitlisted waitlisted ->
          pool.arranged(
                  waitlisted.candidacy().applicationId(),
                  waitlisted.previous(),
                  waitlisted.sessions(),
                  waitlisted.occurredAt())
              .with(
                  new Waiting(
                      waitlisted.candidacy(),
                      waitlisted.wishes(),
                      waitlisted.shape(),
                      waitlisted.since(),
                      waitlisted.shortage(),
                      waitlisted.sequence(),
                      waitlisted.sessions()));
      case PoolEvent.InterviewCancelled cancelled ->
          pool.arranged(
                  cancelled.candidacy().applicationId(),
                  cancelled.sessions(),
                  List.of(),
                  cancelled.occurredAt())
              .with(
                  new Cancelled(
                      cancelled.candidacy(),
                      cancelled.sequence(),
                      cancelled.reason(),
                      cancelled.reason() == CancelReason.ERASED ? List.of() : cancelled.sessions(),
                      cancelled.occurredAt()));
      case PoolEvent.AvailabilitySet set -> pool.wished(set);
      case PoolEvent.InterviewErased erased ->
          pool.arrangement(erased.candidacy().applicationId()) instanceof Cancelled cancelled
              ? pool.with(
                  new Cancelled(
                      cancelled.candidacy(),
                      cancelled.sequence(),
                      CancelReason.ERASED,
                      List.of(),
                      cancelled.cancelledAt()))
              : pool;
      case PoolEvent.NothingFits nothing ->
          pool.with(
              new LastSearch(nothing.shape(), nothing.shortage(), nothing.until(), pool.freed));
      case PoolEvent.LineEnded ended -> pool.with(pool.searches.remove(ended.shape()));
    };
  }

  private Pool away(String interviewerId, UnaryOperator<Absences> change) {
    Calendar calendar = calendar(interviewerId);
    return calendar == null
        ? this
        : with(calendar.with(change.apply(calendar.absences()))).with(freed.again());
  }

  private Pool wished(PoolEvent.AvailabilitySet set) {
    return switch (arrangement(set.applicationId())) {
      case Waiting waiting ->
          with(
              new Waiting(
                  waiting.candidacy(),
                  set.wishes(),
                  set.shape(),
                  waiting.since(),
                  waiting.shortage(),
                  waiting.sequence(),
                  waiting.held()));
      case Booked booked ->
          with(
              new Booked(
                  booked.candidacy(),
                  set.wishes(),
                  booked.sequence(),
                  booked.held(),
                  booked.arrangedAt()));
      case Cancelled cancelled -> this;
      case null -> this;
    };
  }

  /** This pool with other sessions of an application in its people's calendars. */
  Pool arranged(
      UUID applicationId,
      List<ArrangedSession> previous,
      List<ArrangedSession> sessions,
      Instant now) {
    Change change = Change.of(applicationId, previous, sessions);
    Pool pool = this;
    for (ArrangedSession.Taken taken : change.released()) {
      Calendar calendar = pool.calendar(taken.interviewerId());
      if (calendar != null) {
        pool = pool.with(calendar.release(applicationId, taken.booking().firstSlot()));
      }
    }
    boolean frees = !change.released().isEmpty();
    for (ArrangedSession.Taken taken : change.booked()) {
      Calendar calendar = pool.calendar(taken.interviewerId());
      if (calendar != null) {
        Calendar after = calendar.book(taken.booking(), now);
        frees |= after.leadsSooner(calendar, taken.booking());
        pool = pool.with(after);
      }
    }
    return frees ? pool.with(freed.again()) : pool;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pool pool
        && calendars.equals(pool.calendars)
        && arrangements.equals(pool.arrangements)
        && loops.equals(pool.loops)
        && searches.equals(pool.searches)
        && lines.equals(pool.lines)
        && freed.equals(pool.freed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(calendars, arrangements, loops, searches, lines, freed);
  }
}
