package hiring.service.kafka;

import hiring.contract.Topic;
import hiring.service.RecordLookup;
import hiring.service.UnavailableException;
import hiring.streams.RecordReader;
import hiring.streams.RegistryUnavailableException;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * Records by their places. Seldom asked for, by a person: a reader each time, and none that waits
 * for the next.
 */
final class PlacedRecords implements RecordLookup {

  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);

  private final Supplier<Consumer<String, byte[]>> readers;
  private final SchemaRegistryClient registry;

  PlacedRecords(Supplier<Consumer<String, byte[]>> readers, SchemaRegistryClient registry) {
    this.readers = readers;
    this.registry = registry;
  }

  @Override
  public Optional<SpecificRecord> find(Topic topic, String key, long offset) {
    int partition =
        Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % topic.partitions();
    return at(topic, partition, offset)
        .filter(record -> key.equals(record.key()) && record.value() != null)
        .flatMap(record -> value(topic, record.value()));
  }

  /**
   * What lies at a place; empty where there is none, or nothing is left of it.
   *
   * @throws UnavailableException if the broker does not answer
   */
  Optional<ConsumerRecord<String, byte[]>> at(Topic topic, int partition, long offset) {
    if (partition < 0 || partition >= topic.partitions() || offset < 0) {
      return Optional.empty();
    }
    TopicPartition place = new TopicPartition(topic.name(), partition);
    try (Consumer<String, byte[]> reader = readers.get()) {
      reader.assign(List.of(place));
      if (offset < of(reader.beginningOffsets(List.of(place)))
          || offset >= of(reader.endOffsets(List.of(place)))) {
        return Optional.empty();
      }
      reader.seek(place, offset);
      for (ConsumerRecord<String, byte[]> next : reader.poll(ANSWERED_WITHIN)) {
        // Past it: at its place is the end of a transaction, or what was compacted away.
        return next.offset() == offset ? Optional.of(next) : Optional.empty();
      }
      // So it is where nothing but such ends follow, which no record stands for.
      if (reader.position(place) > offset) {
        return Optional.empty();
      }
    } catch (KafkaException | org.springframework.kafka.KafkaException e) {
      throw new UnavailableException("The broker did not answer.", e);
    }
    throw new UnavailableException("The broker did not answer.");
  }

  private Optional<SpecificRecord> value(Topic topic, byte[] bytes) {
    try {
      return switch (new RecordReader(registry).read(topic, bytes)) {
        case RecordReader.Reading.Understood(SpecificRecord value) -> Optional.of(value);
        case RecordReader.Reading.Poisoned poisoned -> Optional.empty();
      };
    } catch (RegistryUnavailableException e) {
      throw new UnavailableException("The registry did not answer.", e);
    }
  }

  private static long of(Map<TopicPartition, Long> offsets) {
    return offsets.values().iterator().next();
  }
}
