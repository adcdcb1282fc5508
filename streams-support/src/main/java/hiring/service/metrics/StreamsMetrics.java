package hiring.service.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;

/**
 * How Kafka Streams is, in about twenty series. Kafka's own are some four thousand for each
 * service, labelled with ids that change at every start; {@code
 * MANAGEMENT_METRICS_ENABLE_KAFKA=true} shows them too, for a closer look.
 */
final class StreamsMetrics {

  /** 1 for the state that Kafka Streams is in, 0 for every other. */
  static final String STATE = "hiring.streams.state";

  /** Stream threads that live. */
  static final String THREADS = "hiring.streams.threads";

  /** Stream threads that died. */
  static final String DEATHS = "hiring.streams.thread.deaths";

  /** Records that are still to be restored. */
  static final String RESTORING = "hiring.streams.restoring";

  /** Records that wait to be read, by topic. */
  static final String LAG = "hiring.streams.lag";

  private static final String RECORDS = "records";

  private final MeterRegistry meters;
  private volatile Supplier<Map<MetricName, ? extends Metric>> kafka = Map::of;

  /** Registers what can be told before Kafka Streams exists: that it does not run yet. */
  StreamsMetrics(MeterRegistry meters, Supplier<KafkaStreams.State> current) {
    this.meters = meters;
    for (KafkaStreams.State state : KafkaStreams.State.values()) {
      Gauge.builder(STATE, () -> current.get() == state ? 1 : 0)
          .description("1 for the state that Kafka Streams is in, 0 for every other")
          .tag("state", state.name())
          .register(meters);
    }
    Gauge.builder(THREADS, () -> figures().threads())
        .description("Stream threads that live")
        .baseUnit("threads")
        .register(meters);
    FunctionCounter.builder(DEATHS, this, streams -> streams.figures().deaths())
        .description("Stream threads that died, replaced or not")
        .register(meters);
    Gauge.builder(RESTORING, () -> figures().restoring())
        .description("Records that are still to be read before the stores are whole again")
        .baseUnit(RECORDS)
        .register(meters);
  }

  /**
   * Reads from here on what this client says.
   *
   * @param topics that it reads
   */
  void follow(Supplier<Map<MetricName, ? extends Metric>> client, Collection<String> topics) {
    kafka = client;
    for (String topic : topics) {
      Gauge.builder(LAG, () -> figures().lag(topic))
          .description("Records of a topic that wait to be read, when the consumer last looked")
          .baseUnit(RECORDS)
          .tag("topic", topic)
          .register(meters);
    }
  }

  private StreamsFigures figures() {
    return new StreamsFigures(kafka.get());
  }
}
