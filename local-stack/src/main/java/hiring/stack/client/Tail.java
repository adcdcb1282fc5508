package hiring.stack.client;

import hiring.contract.Topic;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/**
 * What is written to topics from now on, all partitions, without a consumer group.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Tail<K, V> implements AutoCloseable {

  private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

  private final KafkaConsumer<K, V> consumer;

  private Tail(KafkaConsumer<K, V> consumer) {
    this.consumer = consumer;
  }

  /** Begins where the topics end now. */
  public static <K, V> Tail<K, V> of(KafkaConsumer<K, V> consumer, List<Topic> topics) {
    return ofNames(consumer, topics.stream().map(Topic::name).toList());
  }

  /**
   * Begins where the topics of these names end now.
   *
   * @throws Failure if one of them does not exist, half a minute after it was asked for
   */
  public static <K, V> Tail<K, V> ofNames(KafkaConsumer<K, V> consumer, List<String> topics) {
    List<TopicPartition> partitions =
        topics.stream()
            .flatMap(topic -> partitions(consumer, topic).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    // Seeking is lazy; where the end is must be settled before anything is sent.
    partitions.forEach(consumer::position);
    return new Tail<>(consumer);
  }

  /** A topic that was created a moment ago may be unknown to the broker that is asked. */
  private static List<PartitionInfo> partitions(KafkaConsumer<?, ?> consumer, String topic) {
    Instant deadline = Instant.now().plus(KNOWN_WITHIN);
    while (true) {
      List<PartitionInfo> partitions = consumer.partitionsFor(topic);
      if (!partitions.isEmpty()) {
        return partitions;
      }
      if (Instant.now().isAfter(deadline)) {
        throw new Failure(ExitCode.FAILED, "the broker has no topic " + topic);
      }
    }
  }

  /** The next records; empty when the time is over before there are any. */
  public ConsumerRecords<K, V> poll(Duration time) {
    return consumer.poll(time);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
