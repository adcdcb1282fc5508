package hiring.scheduling.domain;

import hiring.scheduling.domain.Arrangement.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

  /** This pool in which no search for a shape is remembered. */
  Pool without(UUID shape) {
    return with(searches.remove(shape));
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
