package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.POOL;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.decider.Decision;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolCommand.RetryWaitlist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of a pool whatever happens to it. */
class PoolLawsTest {

  private static final int COMMANDS = 50;

  private final PoolDecider decider = new PoolDecider();

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("hiring.seeds", 100));
  }

  static LongStream fewSeeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobody_is_ever_in_two_places_and_every_rule_is_kept(long seed) {
    Witness witness = new Witness();
    run(
        seed,
        (command, pool, events, now) -> {
          if (!events.isEmpty()) {
            witness.sees(command, events, now);
          }
          assertThat(bookings(pool, now)).isEqualTo(witness.bookings(now));
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobody_waits_for_time_that_is_free(long seed) {
    run(
        seed,
        (command, pool, events, now) ->
            pool.lines()
                .forEach((shape, line) -> {
                  LastSearch last = Objects.requireNonNull(pool.lastSearch(shape));
                  if (!events.isEmpty()) {
                    assertThat(Planner.plan(pool, last.shape(), now)).isInstanceOf(Shortage.class);
                  }
                }));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void stored_pieces_make_the_pool_that_the_events_led_to(long seed) {
    Map<String, PoolPiece> stored = new HashMap<>();
    List<PoolEvent> history = new ArrayList<>();
    Pool live =
        run(
            seed,
            (command, pool, events, now) -> {
              history.addAll(events);
              PoolPieces.touched(pool, events)
                  .forEach((key, piece) -> stored.compute(key, (same, before) -> piece));
            });
    List<PoolPiece> pieces = new ArrayList<>(stored.values());
    Collections.shuffle(pieces, new Random(seed));
    assertThat(Pool.of(pieces)).isEqualTo(live);
    assertThat(fold(history)).isEqualTo(live).hasSameHashCodeAs(live);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void a_search_is_remembered_as_long_as_somebody_waits_for_it_and_no_longer(long seed) {
    run(
        seed,
        (command, pool, events, now) ->
            assertThat(pool.searches().keys()).isEqualTo(pool.lines().keys()));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void a_pool_that_is_not_due_is_not_changed_by_a_retry(long seed) {
    run(
        seed,
        (command, pool, events, now) -> {
          Waitlist waitlist = new Waitlist(pool.searches().values(), pool.freed());
          Decision<PoolEvent, PoolRefusal> retried =
              decider.decide(pool, new RetryWaitlist(POOL), now);
          assertThat(retried.equals(Decision.accept(List.of()))).isEqualTo(!waitlist.isDue(now));
        });
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void what_was_not_touched_moves_only_where_the_applicant_would_wait_otherwise(long seed) {
    Map<Integer, Pool> before = new HashMap<>(Map.of(0, Pool.empty()));
    run(
        seed,
        (command, pool, events, now) -> {
          Pool previous = Objects.requireNonNull(before.put(0, pool));
          if (command instanceof PoolCommand.RescheduleInterview move
              && !events.isEmpty()
              && events.getFirst() instanceof PoolEvent.InterviewRescheduled moved) {
            List<ArrangedSession> untouched =
                moved.previous().stream()
                    .filter(session ->
                        !session.start().isAfter(now)
                            || (!move.kinds().isEmpty() && !move.kinds().contains(session.kind())))
                    .toList();
            LoopShape shape =
                LoopShape.of(
                    Objects.requireNonNull(previous.loop(moved.wishes().loop())),
                    moved.wishes(),
                    untouched);
            Pool without =
                previous.arranged(move.applicationId(), moved.previous(), untouched, now);
            boolean stays = moved.sessions().containsAll(untouched);
            assertThat(stays).isEqualTo(Planner.plan(without, shape, now) instanceof Planned.Plan);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void what_different_people_say_of_themselves_makes_the_same_pool_in_any_order(long seed) {
    RandomHistory history = new RandomHistory(seed);
    Map<String, PoolEvent> people = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      Interviewer interviewer = history.interviewer();
      people.put(
          interviewer.interviewerId(),
          new PoolEvent.InterviewerRegistered(POOL, "api", interviewer, history.now()));
    }
    Pool one = fold(people.values());
    List<PoolEvent> shuffled = new ArrayList<>(people.values());
    Collections.shuffle(shuffled, new Random(seed));
    Pool other = fold(shuffled);
    List<PoolEvent> away = new ArrayList<>();
    for (String id : people.keySet()) {
      Period time = new Period(history.now(), history.now().plusSeconds(86_400));
      away.add(new PoolEvent.TimeBlocked(POOL, "api", id, "block", time, history.now()));
    }
    one = fold(one, away);
    other = fold(other, away.reversed());
    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
    LoopShape shape = history.shape();
    assertThat(Planner.plan(other, shape, history.now()))
        .isEqualTo(Planner.plan(one, shape, history.now()));
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void deciding_changes_nothing(long seed) {
    List<Pool> pools = new ArrayList<>();
    List<Integer> hashes = new ArrayList<>();
    run(
        seed,
        (command, pool, events, now) -> {
          pools.add(pool);
          hashes.add(pool.hashCode());
        });
    assertThat(pools).extracting(Pool::hashCode).isEqualTo(hashes);
  }

  /** Sees what became of a command. */
  private interface Observer {
    void sees(PoolCommand command, Pool after, List<PoolEvent> events, Instant now);
  }

  private Pool run(long seed, Observer observer) {
    RandomHistory history = new RandomHistory(seed);
    Pool pool = decider.initial();
    for (int i = 0; i < COMMANDS; i++) {
      PoolCommand command = history.next(pool);
      Decision<PoolEvent, PoolRefusal> decision = decider.decide(pool, command, history.now());
      List<PoolEvent> events =
          decision instanceof Decision.Accepted<PoolEvent, PoolRefusal>(List<PoolEvent> accepted)
              ? accepted
              : List.of();
      for (PoolEvent event : events) {
        pool = decider.evolve(pool, event);
      }
      observer.sees(command, pool, events, history.now());
    }
    return pool;
  }

  private static Pool fold(Iterable<PoolEvent> events) {
    return fold(Pool.empty(), events);
  }

  private static Pool fold(Pool pool, Iterable<PoolEvent> events) {
    Pool folded = pool;
    for (PoolEvent event : events) {
      folded = PoolEvolution.evolve(folded, event);
    }
    return folded;
  }

  private static Map<String, Set<Booking>> bookings(Pool pool, Instant now) {
    Map<String, Set<Booking>> bookings = new HashMap<>();
    for (Calendar calendar : pool.calendars().values()) {
      Set<Booking> ahead = new HashSet<>();
      for (Booking booking : calendar.booked()) {
        if (Slots.start(booking.firstSlot()).isAfter(now)) {
          assertThat(ahead.add(booking)).isTrue();
        }
      }
      bookings.put(calendar.interviewer().interviewerId(), ahead);
    }
    return bookings;
  }
}
