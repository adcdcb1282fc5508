package hiring.scheduling;

import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.POOL;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.RetryWaitlist;
import hiring.scheduling.topology.SchedulingTopology;
import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import hiring.streams.testing.TopologyHarness;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class WaitlistRetriesTest {

  private static final Duration INTERVAL = Duration.ofMinutes(5);

  /** When the horizon of a search at NOW has moved on. */
  private static final Instant DUE = NOW.plus(Duration.ofMinutes(15));

  private final TopologyHarness harness =
      TopologyHarness.start(SCHEDULING_SERVICE, SchedulingTopology::build);

  private final List<RetryWaitlist> given = new ArrayList<>();
  private boolean away;

  @AfterEach
  void stop() {
    harness.close();
  }

  @Test
  void a_pool_in_which_somebody_waits_is_told_once_time_may_have_helped() {
    harness.pipe(Topics.POOL_REQUESTS, POOL, Examples.request(1), NOW);
    retryAt(DUE.minusMillis(1));
    assertThat(given).isEmpty();
    retryAt(DUE);
    assertThat(given).extracting(RetryWaitlist::getPoolId).containsExactly(POOL);
    assertThat(given).extracting(RetryWaitlist::getSource).containsExactly("scheduling-service");
  }

  @Test
  void a_pool_in_which_nobody_waits_is_left_alone() {
    harness.pipe(Topics.POOL_REQUESTS, POOL, Examples.request(1), NOW);
    harness.pipe(Topics.POOL_REQUESTS, POOL, Examples.release(1), NOW);
    retryAt(DUE);
    assertThat(given).isEmpty();
  }

  @Test
  void one_interval_has_one_command_and_the_next_another() {
    harness.pipe(Topics.POOL_REQUESTS, POOL, Examples.request(1), NOW);
    retryAt(DUE);
    retryAt(DUE.plus(INTERVAL).minusMillis(1));
    retryAt(DUE.plus(INTERVAL));
    assertThat(given.get(1).getCommandId()).isEqualTo(given.get(0).getCommandId());
    assertThat(given.get(2).getCommandId()).isNotEqualTo(given.get(1).getCommandId());
  }

  @Test
  void while_stores_or_broker_are_away_nothing_is_given_and_nothing_breaks() {
    harness.pipe(Topics.POOL_REQUESTS, POOL, Examples.request(1), NOW);
    away = true;
    retryAt(DUE);
    assertThat(given).isEmpty();
    away = false;
    retryAt(DUE);
    assertThat(given).hasSize(1);
  }

  private void retryAt(Instant now) {
    new WaitlistRetries(new OneInstance(), this::give, Clock.fixed(now, ZoneOffset.UTC), INTERVAL)
        .retry();
  }

  private void give(Topic topic, String key, SpecificRecord command) {
    assertThat(topic).isEqualTo(Topics.SCHEDULING_COMMANDS);
    RetryWaitlist retry = (RetryWaitlist) command;
    assertThat(key).isEqualTo(retry.getPoolId());
    given.add(retry);
  }

  /** The stores of the topology under test. */
  private final class OneInstance implements StoreQueries {

    @Override
    public void eachHere(String store, Consumer<Partition> look) {
      if (away) {
        throw new UnavailableException("The stores are not ready yet.");
      }
      look.accept(
          new Partition() {
            @Override
            public <V> ReadOnlyKeyValueStore<String, V> store(String name) {
              return harness.store(name);
            }
          });
    }

    @Override
    public ResponseEntity<?> find(
        String store, String key, Function<Partition, @Nullable Object> answer) {
      throw new AssertionError("needs a request");
    }

    @Override
    public ResponseEntity<?> find(
        String store, String key, String path, Function<Partition, @Nullable Object> answer) {
      throw new AssertionError("needs a request");
    }

    @Override
    public <V> ResponseEntity<?> list(String store, Function<V, @Nullable Object> view) {
      throw new AssertionError("needs a request");
    }
  }
}
