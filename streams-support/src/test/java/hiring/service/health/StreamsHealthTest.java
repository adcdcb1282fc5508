package hiring.service.health;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.service.start.StartProgress;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;

class StreamsHealthTest {

  @ParameterizedTest
  @CsvSource({
    "CREATED, OUT_OF_SERVICE, starting",
    "REBALANCING, OUT_OF_SERVICE, taking over partitions and restoring stores",
    "RUNNING, OUT_OF_SERVICE, starting",
    "PENDING_SHUTDOWN, OUT_OF_SERVICE, closing",
    "NOT_RUNNING, OUT_OF_SERVICE, closing",
    "PENDING_ERROR, DOWN, stream threads died again and again; see the log",
    "ERROR, DOWN, stream threads died again and again; see the log"
  })
  void only_a_service_that_runs_and_has_started_is_up(State state, String status, String reason) {
    Health health = StreamsHealthIndicator.of(state, new StartProgress());

    assertThat(health.getStatus().getCode()).isEqualTo(status);
    assertThat(health.getDetails()).containsEntry("reason", reason);
  }
}
