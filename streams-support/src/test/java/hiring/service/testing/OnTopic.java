package hiring.service.testing;

import static java.util.Objects.requireNonNull;

import hiring.contract.Topic;
import hiring.stack.testing.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * A record that lies on a topic, committed.
 *
 * @param key as text; null where it has none
 * @param timestamp the Kafka record's
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OnTopic(
    @Nullable String key, byte @Nullable [] value, Map<String, String> headers, Instant timestamp) {

  /** All records that are on a topic now. */
  public static List<OnTopic> all(TestBroker broker, Topic topic) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker.bootstrapServers(),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, topic.partitions())
              .mapToObj(partition -> new TopicPartition(topic.name(), partition))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<OnTopic> records = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(at -> consumer.position(at) < requireNonNull(ends.get(at)))) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> records.add(of(record)));
      }
      return records;
    }
  }

  private static OnTopic of(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> headers = new TreeMap<>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
    return new OnTopic(key, record.value(), headers, Instant.ofEpochMilli(record.timestamp()));
  }
}
