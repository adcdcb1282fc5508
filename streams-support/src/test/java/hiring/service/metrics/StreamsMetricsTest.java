package hiring.service.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;

class StreamsMetricsTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final AtomicReference<State> state = new AtomicReference<>(State.CREATED);
  private final StreamsMetrics metrics = new StreamsMetrics(meters, state::get);
  private final Map<MetricName, Metric> kafka = new LinkedHashMap<>();

  private record Reading(MetricName metricName, Object metricValue) implements Metric {}

  @Test
  void exactly_one_state_is_one() {
    assertThat(inState(State.CREATED)).isEqualTo(1);
    state.set(State.RUNNING);
    assertThat(inState(State.CREATED)).isZero();
    assertThat(inState(State.RUNNING)).isEqualTo(1);
    assertThat(meters.get(StreamsMetrics.STATE).gauges()).hasSize(State.values().length);
  }

  @Test
  void before_the_start_no_thread_lives_and_none_has_died() {
    assertThat(gauge(StreamsMetrics.THREADS)).isZero();
    assertThat(deaths()).isZero();
  }

  @Test
  void threads_and_their_deaths_are_the_clients_own_count() {
    kafka("alive-stream-threads", "stream-metrics", Map.of(), 2);
    kafka("failed-stream-threads", "stream-metrics", Map.of(), 3.0);
    follow("hiring.roles");
    assertThat(gauge(StreamsMetrics.THREADS)).isEqualTo(2);
    assertThat(deaths()).isEqualTo(3);
  }

  @Test
  void the_lag_of_a_topic_is_the_sum_over_its_partitions_each_counted_once() {
    lag("hiring.roles", "0", 5.0);
    lag("hiring_roles", "0", 5.0);
    lag("hiring.roles", "1", 7.0);
    lag("hiring_roles", "1", 7.0);
    lag("hiring.screenings", "0", 100.0);
    follow("hiring.roles");
    assertThat(lagOf("hiring.roles")).isEqualTo(12);
  }

  @Test
  void the_lag_of_a_topic_that_nobody_reads_is_not_said_to_be_zero() {
    follow("hiring.roles");
    assertThat(lagOf("hiring.roles")).isNaN();
  }

  @Test
  void what_is_to_be_restored_is_the_sum_over_all_tasks() {
    kafka("restore-remaining-records-total", "stream-task-metrics", Map.of("task-id", "0_0"), 40.0);
    kafka("restore-remaining-records-total", "stream-task-metrics", Map.of("task-id", "0_1"), 2.0);
    kafka("restore-rate", "stream-task-metrics", Map.of("task-id", "0_1"), 1000.0);
    follow("hiring.roles");
    assertThat(gauge(StreamsMetrics.RESTORING)).isEqualTo(42);
  }

  @Test
  void a_figure_that_is_no_number_counts_nothing() {
    kafka("alive-stream-threads", "stream-metrics", Map.of("client-id", "a"), "two");
    kafka("alive-stream-threads", "stream-metrics", Map.of("client-id", "b"), Double.NaN);
    follow("hiring.roles");
    assertThat(gauge(StreamsMetrics.THREADS)).isZero();
  }

  private void lag(String topic, String partition, double records) {
    kafka(
        "records-lag",
        "consumer-fetch-manager-metrics",
        Map.of("topic", topic, "partition", partition),
        records);
  }

  private void kafka(String name, String group, Map<String, String> tags, Object value) {
    MetricName metric = new MetricName(name, group, "", tags);
    kafka.put(metric, new Reading(metric, value));
  }

  private void follow(String topic) {
    metrics.follow(() -> kafka, List.of(topic));
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }

  private double deaths() {
    return meters.get(StreamsMetrics.DEATHS).functionCounter().count();
  }

  private double lagOf(String topic) {
    return meters.get(StreamsMetrics.LAG).tag("topic", topic).gauge().value();
  }

  private double inState(State wanted) {
    return meters.get(StreamsMetrics.STATE).tag("state", wanted.name()).gauge().value();
  }
}
