package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.decider.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pool has to offer does not depend on what was asked before. */
class SupplyLawsTest {

  private static final List<Need> NEEDS =
      List.of(
          new Need(List.of("coding"), 4, false),
          new Need(List.of("design", "leadership"), 2, false),
          new Need(List.of("coding", "design", "leadership"), 3, true));

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void followed_from_pool_to_pool_it_is_what_it_is_from_scratch(long seed) {
    Random random = new Random(seed);
    List<Pool> pools = history(seed);
    List<@Nullable Supply> known = new ArrayList<>();
    NEEDS.forEach(need -> known.add(null));
    int first = Slots.atOrAfter(new RandomHistory(seed).now());
    for (int i = 0; i < pools.size(); i++) {
      // Now and then somebody asks about an older pool.
      Pool pool = pools.get(random.nextInt(3) == 0 ? random.nextInt(i + 1) : i);
      int from = first + random.nextInt(500);
      int to = from + 100 + random.nextInt(400);
      for (int n = 0; n < NEEDS.size(); n++) {
        Supply followed = Supply.of(NEEDS.get(n), pool.calendars(), from, to, known.get(n));
        known.set(n, followed);
        Supply fresh = Supply.of(NEEDS.get(n), pool.calendars(), from, to, null);
        for (int slot = from; slot < to; slot += 7) {
          assertThat(visits(followed, slot)).isEqualTo(visits(fresh, slot));
        }
        for (int many = 1; many <= Supply.MOST_SEATS; many++) {
          Bits expected = fresh.atLeast(many, from, to);
          Bits actual = followed.atLeast(many, from, to);
          for (int slot = from; slot < to; slot++) {
            assertThat(actual.get(slot)).isEqualTo(expected.get(slot));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void it_offers_who_can_start_with_the_strain_that_their_calendar_says(long seed) {
    List<Pool> pools = history(seed);
    Pool pool = pools.getLast();
    int from = Slots.atOrAfter(new RandomHistory(seed).now());
    for (Need need : NEEDS) {
      Supply supply = Supply.of(need, pool.calendars(), from, from + 1000, null);
      for (int slot = from; slot < from + 1000; slot += 3) {
        List<String> able = new ArrayList<>();
        for (Calendar calendar : pool.calendars().values()) {
          if (need.isMetBy(calendar, slot) && calendar.canStart(slot, need.slots())) {
            able.add(calendar.interviewer().interviewerId() + " " + calendar.strain(slot));
          }
        }
        assertThat(visits(supply, slot)).isEqualTo(able);
      }
    }
  }

  private static List<String> visits(Supply supply, int slot) {
    List<String> visits = new ArrayList<>();
    supply.visit(
        slot,
        (calendar, strain) -> visits.add(calendar.interviewer().interviewerId() + " " + strain));
    return visits;
  }

  private static List<Pool> history(long seed) {
    PoolDecider decider = new PoolDecider();
    RandomHistory history = new RandomHistory(seed);
    List<Pool> pools = new ArrayList<>();
    Pool pool = Pool.empty();
    for (int i = 0; i < 50; i++) {
      if (decider.decide(pool, history.next(pool), history.now())
          instanceof Decision.Accepted<PoolEvent, PoolRefusal>(List<PoolEvent> events)) {
        for (PoolEvent event : events) {
          pool = PoolEvolution.evolve(pool, event);
        }
      }
      pools.add(pool);
    }
    return pools;
  }
}
