package hiring.service.metrics;

import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * The few figures that count, out of the thousands that Kafka Streams keeps.
 *
 * @param metrics Kafka's own, of one client
 */
record StreamsFigures(Map<MetricName, ? extends Metric> metrics) {

  private static final String CLIENT = "stream-metrics";

  /** Stream threads that live. */
  double threads() {
    return sum(name -> is(name, CLIENT, "alive-stream-threads"));
  }

  /** Stream threads that died since the start, replaced or not. */
  double deaths() {
    return sum(name -> is(name, CLIENT, "failed-stream-threads"));
  }

  /** Records of changelogs that are still to be read before the stores are whole again. */
  double restoring() {
    return sum(name -> is(name, "stream-task-metrics", "restore-remaining-records-total"));
  }

  /**
   * Records of a topic that were committed and not read yet, when its consumer last looked; NaN
   * where none of its partitions is read here.
   */
  double lag(String topic) {
    // By the topic's whole name: Kafka reports topics with a dot twice, the second time with "_".
    Predicate<MetricName> lag =
        name ->
            is(name, "consumer-fetch-manager-metrics", "records-lag")
                && topic.equals(name.tags().get("topic"));
    return metrics.keySet().stream().anyMatch(lag) ? sum(lag) : Double.NaN;
  }

  private double sum(Predicate<MetricName> wanted) {
    return metrics.entrySet().stream()
        .filter(metric -> wanted.test(metric.getKey()))
        .mapToDouble(metric -> number(metric.getValue()))
        .filter(Double::isFinite)
        .sum();
  }

  private static boolean is(MetricName metric, String group, String name) {
    return metric.name().equals(name) && metric.group().equals(group);
  }

  private static double number(Metric metric) {
    return metric.metricValue() instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
