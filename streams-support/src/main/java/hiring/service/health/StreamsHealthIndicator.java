package hiring.service.health;

import hiring.service.start.StartProgress;
import hiring.service.streams.StreamsState;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** UP while Kafka Streams runs; a service that restores its stores is not ready. */
final class StreamsHealthIndicator implements HealthIndicator {

  private final StartProgress progress;
  private final StreamsState streams;

  StreamsHealthIndicator(StartProgress progress, StreamsState streams) {
    this.progress = progress;
    this.streams = streams;
  }

  @Override
  public Health health() {
    return of(streams.get(), progress);
  }

  static Health of(KafkaStreams.State state, StartProgress progress) {
    return switch (state) {
      case CREATED -> waiting(state, progress.words());
      case REBALANCING -> waiting(state, "taking over partitions and restoring stores");
      case RUNNING ->
          progress.done()
              ? Health.up().withDetail("state", state).build()
              : waiting(state, progress.words());
      case PENDING_SHUTDOWN, NOT_RUNNING -> waiting(state, "closing");
      case PENDING_ERROR, ERROR ->
          Health.down()
              .withDetail("state", state)
              .withDetail("reason", "stream threads died again and again; see the log")
              .build();
    };
  }

  private static Health waiting(KafkaStreams.State state, String reason) {
    return Health.outOfService().withDetail("state", state).withDetail("reason", reason).build();
  }
}
