package hiring.screening;

import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.roleCopies;
import static hiring.screening.Examples.JUNIOR;
import static hiring.screening.Examples.NOW;
import static hiring.screening.Examples.ROLE;
import static hiring.screening.Examples.application;
import static hiring.screening.Examples.posted;
import static hiring.screening.Examples.received;
import static hiring.screening.Examples.rubric;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.events.Rubric;
import hiring.events.ScreenFailed;
import hiring.screening.topology.ScreeningTopology;
import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import hiring.streams.testing.TopologyHarness;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueRejectionsTest {

  private static final Duration DELAY = Duration.ofHours(1);

  private final TopologyHarness harness =
      TopologyHarness.start(SCREENING_SERVICE, ScreeningTopology::build);
  private int said;

  @BeforeEach
  void fail_an_applicant() {
    Rubric delayed = Rubric.newBuilder(rubric()).setRejectionDelayMinutes(60).build();
    harness.pipe(roleCopies(SCREENING_SERVICE), ROLE.toString(), posted(delayed), NOW);
    harness.pipe(APPLICATIONS, application(1).toString(), received(1, 1, JUNIOR), NOW);
  }

  @AfterEach
  void stop() {
    harness.close();
  }

  @Test
  void a_failed_screen_takes_effect_when_its_delay_is_over_and_once() {
    look(NOW.plus(DELAY).minusMillis(1), false);
    assertThat(said).isZero();
    look(NOW.plus(DELAY), false);
    look(NOW.plus(DELAY), false);
    assertThat(said).isEqualTo(1);
    assertThat(harness.values(SCREENINGS)).hasSize(1).allMatch(ScreenFailed.class::isInstance);
  }

  @Test
  void while_the_stores_are_not_ready_it_waits_and_nothing_is_lost() {
    look(NOW.plus(DELAY), true);
    assertThat(said).isZero();
    look(NOW.plus(DELAY), false);
    assertThat(said).isEqualTo(1);
  }

  private void look(Instant now, boolean away) {
    new DueRejections(
            stores(away),
            (topic, key, record) -> {
              said++;
              harness.pipe(topic, key, record, now);
            },
            Clock.fixed(now, ZoneOffset.UTC))
        .look();
  }

  /** The stores of the topology, as the service would find them. */
  private StoreQueries stores(boolean away) {
    return (StoreQueries)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {StoreQueries.class},
            (proxy, method, arguments) -> {
              if (away) {
                throw new UnavailableException("restoring");
              }
              @SuppressWarnings("unchecked")
              Consumer<StoreQueries.Partition> look =
                  (Consumer<StoreQueries.Partition>) arguments[1];
              look.accept(
                  new StoreQueries.Partition() {
                    @Override
                    public <V> ReadOnlyKeyValueStore<String, V> store(String name) {
                      return harness.store(name);
                    }
                  });
              return null;
            });
  }
}
