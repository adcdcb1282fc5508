package hiring.system.log;

import hiring.contract.Topic;
import hiring.streams.RecordReader;
import hiring.streams.RecordReader.Reading;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Makes entries of what was read. Not shared between threads. */
public final class Entries {

  private final RecordReader reader;

  public Entries(SchemaRegistryClient registry) {
    this.reader = new RecordReader(registry);
  }

  /** An entry with its value decoded, as far as it can be. */
  public Entry entry(
      Topic topic,
      int partition,
      long offset,
      Instant timestamp,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Headers headers) {
    return new Entry(
        topic, partition, offset, timestamp, key, value, headers, record(topic, value));
  }

  private @Nullable SpecificRecord record(Topic topic, byte @Nullable [] value) {
    if (value == null) {
      return null;
    }
    return switch (reader.read(topic, value)) {
      case Reading.Understood(SpecificRecord record) -> record;
      case Reading.Poisoned poisoned -> null;
    };
  }
}
