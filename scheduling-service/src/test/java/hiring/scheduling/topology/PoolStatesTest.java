package hiring.scheduling.topology;

import static hiring.scheduling.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.decider.Decision;
import hiring.scheduling.Examples;
import hiring.scheduling.codec.PoolCodec;
import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolDecider;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolPiece;
import hiring.scheduling.domain.PoolRefusal;
import hiring.streams.States;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class PoolStatesTest {

  private final PoolDecider decider = new PoolDecider();

  @Test
  void a_task_that_starts_over_has_the_pool_that_the_one_before_had() {
    MockProcessorContext<Void, Void> task = task();
    States.Access<Pool, PoolEvent> before = new PoolStates().open(task);
    run(
        before,
        "a",
        register("x"),
        Examples.request(1),
        Examples.request(2),
        register("y"),
        Examples.release(1));
    States.Access<Pool, PoolEvent> after = new PoolStates().open(task);
    assertThat(after.load("a")).isNotEqualTo(Pool.empty()).isEqualTo(before.load("a"));
  }

  @Test
  void pools_whose_names_begin_alike_are_kept_apart() {
    MockProcessorContext<Void, Void> task = task();
    States.Access<Pool, PoolEvent> before = new PoolStates().open(task);
    List<String> names = List.of("a", "a-b", "a.b", "a0", "b");
    for (int i = 0; i < names.size(); i++) {
      run(before, names.get(i), register("x"), Examples.request(i));
    }
    States.Access<Pool, PoolEvent> after = new PoolStates().open(task);
    assertThat(names)
        .allSatisfy(name -> assertThat(after.load(name)).isEqualTo(before.load(name)))
        .extracting(after::load)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_a_given_up_transaction_left_in_memory_is_not_in_the_task_that_starts_over() {
    States.Access<Pool, PoolEvent> given = new PoolStates().open(task());
    run(given, "a", register("x"), Examples.request(1));
    assertThat(new PoolStates().open(task()).load("a")).isEqualTo(Pool.empty());
  }

  @Test
  void the_waitlists_of_all_pools_are_seen_in_the_store() {
    MockProcessorContext<Void, Void> task = task();
    States.Access<Pool, PoolEvent> pools = new PoolStates().open(task);
    List<String> waited = List.of("a", "a-b", "a.b", "a0");
    for (String name : waited) {
      run(pools, name, Examples.request(1));
      run(pools, name + "-idle", register("x"));
    }
    List<String> seen = new ArrayList<>();
    List<String> due = new ArrayList<>();
    PoolStore.waitlists(
        task.getStateStore(PoolStore.POOLS),
        (pool, waitlist) -> {
          seen.add(pool);
          assertThat(waitlist.isDue(NOW)).as(pool + " just after a search").isFalse();
          if (waitlist.isDue(NOW.plus(Duration.ofMinutes(15)))) {
            due.add(pool);
          }
        });
    assertThat(seen)
        .containsExactlyInAnyOrder(
            "a", "a-b", "a.b", "a0", "a-idle", "a-b-idle", "a.b-idle", "a0-idle");
    assertThat(due).containsExactlyInAnyOrderElementsOf(waited);
  }

  private void run(States.Access<Pool, PoolEvent> pools, String poolId, SpecificRecord... records) {
    for (SpecificRecord record : records) {
      Pool pool = Objects.requireNonNull(pools.load(poolId));
      Decision<PoolEvent, PoolRefusal> decision =
          decider.decide(pool, PoolCodec.command(record).orElseThrow(), NOW);
      if (decision instanceof Decision.Accepted<PoolEvent, PoolRefusal>(List<PoolEvent> events)) {
        for (PoolEvent event : events) {
          pool = decider.evolve(pool, event);
        }
        pools.save(poolId, pool, events);
      }
    }
  }

  private static SpecificRecord register(String id) {
    return Examples.register(
        "a", Examples.interviewer(id, "Europe/Berlin", "coding", "system-design"));
  }

  /** A task with a store of its own, as a commit would have left it. */
  private static MockProcessorContext<Void, Void> task() {
    MockProcessorContext<Void, Void> task = new MockProcessorContext<>();
    KeyValueStore<String, PoolPiece> store =
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(PoolStore.POOLS), Serdes.String(), PoolStore.serde())
            .withLoggingDisabled()
            .build();
    store.init(task.getStateStoreContext(), store);
    task.addStateStore(store);
    return task;
  }
}
