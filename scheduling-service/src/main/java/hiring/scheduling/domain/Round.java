package hiring.scheduling.domain;

import hiring.scheduling.domain.Arrangement.Waiting;
import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolEvent.InterviewScheduled;
import hiring.scheduling.domain.PoolEvent.InterviewWaitlisted;
import hiring.scheduling.domain.PoolEvent.LineEnded;
import hiring.scheduling.domain.PoolEvent.LoopLearned;
import hiring.scheduling.domain.PoolEvent.NothingFits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision about who gets a pool's time, as it unfolds: events so far, and the pool as it
 * stands after them. Belongs to one decision and changes nobody else's pool.
 */
final class Round {

  /**
   * At most so many searches of one decision for those who wait, by what they cost; who is not
   * reached is tried by the next command, whatever it is. A search takes some ten to some hundred
   * microseconds, so that a decision stays well below a tenth of a second.
   */
  static final int MOST_SEARCHES = 256;

  /** One that has moved so often in one decision waits. */
  private static final int MOST_MOVES = 2;

  private final String poolId;
  private final Instant now;
  private final List<PoolEvent> events = new ArrayList<>();
  private Pool pool;

  /** How many searches for those who wait there have been. */
  private int searches;

  private int relieved;

  private final Map<UUID, Integer> moves = new HashMap<>();

  Round(String poolId, Pool pool, Instant now) {
    this.poolId = poolId;
    this.pool = pool;
    this.now = now;
  }

  String poolId() {
    return poolId;
  }

  Instant now() {
    return now;
  }

  /** The pool as it stands. */
  Pool pool() {
    return pool;
  }

  List<PoolEvent> events() {
    return events;
  }

  void add(PoolEvent event) {
    events.add(event);
    pool = PoolEvolution.evolve(pool, event);
  }

  /**
   * Relieves those who will not have learned what they were to lead, and tries those who wait; that
   * may move sessions of others who were to learn.
   */
  void settle() {
    int seen = 0;
    do {
      seen = Unlearned.relieve(this, seen);
      retryWaiting();
    } while (events.stream().skip(seen).anyMatch(Unlearned::isCausedBy));
  }

  /** Whether an application that has to move may be given another time in this decision. */
  boolean movesAgain(UUID applicationId) {
    return moves.merge(applicationId, 1, Integer::sum) <= MOST_MOVES;
  }

  /** Counts those who are relieved; false past a bound. */
  boolean mayRelieve(int most) {
    return ++relieved <= most;
  }

  /**
   * Tries those who wait, oldest first, passing over every shape of loop of which it is known that
   * it does not fit: so 50,000 who wait for the same cost one search.
   */
  private void retryWaiting() {
    PriorityQueue<Waiting> due = due();
    Freed freed = pool.freed();
    while (searches < MOST_SEARCHES && !due.isEmpty()) {
      Waiting oldest = due.poll();
      LastSearch last = pool.lastSearch(oldest.shape());
      UUID applicationId = oldest.candidacy().applicationId();
      if (last == null
          || last.holds(pool.freed(), now)
          || moves.getOrDefault(applicationId, 0) > MOST_MOVES) {
        continue;
      }
      searches += last.shape().cost();
      switch (plan(pool, applicationId, last.shape())) {
        case Plan plan -> {
          schedule(oldest, plan);
          Waiting next = first(pool.lines().get(oldest.shape()));
          if (next != null) {
            due.add(next);
          }
        }
        case Shortage shortage -> nothingFits(last.shape(), shortage);
      }
      if (!pool.freed().equals(freed)) {
        // Some of those that were known not to fit may by now.
        due = due();
        freed = pool.freed();
      }
    }
  }

  /** The first of each line that is worth trying, oldest first. */
  private PriorityQueue<Waiting> due() {
    PriorityQueue<Waiting> due = new PriorityQueue<>(Comparator.comparing(Waiting::turn));
    pool.lines()
        .forEach((shape, line) -> {
          LastSearch last = pool.lastSearch(shape);
          Waiting first = first(line);
          if (first != null && last != null && !last.holds(pool.freed(), now)) {
            due.add(first);
          }
        });
    return due;
  }

  private static @Nullable Waiting first(@Nullable OrderedMap<Turn, Waiting> line) {
    Turn head = line == null ? null : line.first();
    return line == null || head == null ? null : line.get(head);
  }

  /** The plan for one who waited stands. */
  void schedule(Waiting waiting, Plan plan) {
    // Whoever was told of anything before must see that this is the later.
    boolean isFirst = waiting.held().isEmpty() && waiting.sequence() == 0;
    int sequence = isFirst ? 0 : waiting.sequence() + 1;
    add(
        new InterviewScheduled(
            poolId,
            waiting.candidacy(),
            waiting.wishes(),
            sequence,
            waiting.held(),
            plan.sessions(),
            now));
    left(waiting);
  }

  /**
   * The plan for a shape, if need be without all that could stand: what was arranged makes nobody
   * wait.
   *
   * @param in the pool, with what stands in its calendars
   */
  Planned plan(Pool in, UUID applicationId, LoopShape shape) {
    Planned planned = Planner.plan(in, shape, now);
    if (planned instanceof Shortage) {
      for (LoopShape wider : shape.wider(now)) {
        Pool without = in.arranged(applicationId, shape.standing(), wider.standing(), now);
        if (Planner.plan(without, wider, now) instanceof Plan plan) {
          return plan;
        }
      }
    }
    return planned;
  }

  /** Takes note that one who waited does not any more, or not for this. */
  void left(Waiting waiting) {
    if (pool.lines().get(waiting.shape()) == null && pool.lastSearch(waiting.shape()) != null) {
      add(new LineEnded(poolId, waiting.shape()));
    }
  }

  /**
   * Arranges a loop for an application that holds nothing, or lets it wait.
   *
   * @param sequence how often its interviews had changed before
   */
  void request(Candidacy candidacy, LoopShape shape, int sequence) {
    UUID id = shape.id();
    Wishes wishes = shape.wishes();
    if (pool.loop(wishes.loop()) == null) {
      add(new LoopLearned(poolId, shape.loop()));
    }
    LastSearch last = pool.lastSearch(id);
    if (last != null) {
      // Others wait for the same: in vain, or not reached yet, and nobody is served before them.
      waitlist(candidacy, wishes, id, last.shortage(), sequence);
      return;
    }
    switch (Planner.plan(pool, shape, now)) {
      case Plan plan ->
          add(
              new InterviewScheduled(
                  poolId, candidacy, wishes, sequence, List.of(), plan.sessions(), now));
      case Shortage shortage -> {
        waitlist(candidacy, wishes, id, shortage, sequence);
        nothingFits(shape, shortage);
      }
    }
  }

  private void waitlist(
      Candidacy candidacy, Wishes wishes, UUID shape, Shortage shortage, int sequence) {
    add(
        new InterviewWaitlisted(
            poolId, candidacy, wishes, shape, now, shortage, sequence, List.of(), List.of(), now));
  }

  void nothingFits(LoopShape shape, Shortage shortage) {
    add(new NothingFits(poolId, shape, shortage, LastSearch.nextLook(now)));
  }
}
