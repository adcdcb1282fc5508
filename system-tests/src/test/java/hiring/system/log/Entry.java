package hiring.system.log;

import hiring.contract.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies on a topic.
 *
 * @param timestamp Kafka's own of the record
 * @param record the value, decoded; null if there is none, or if it is no record of the topic
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Entry(
    Topic topic,
    int partition,
    long offset,
    Instant timestamp,
    byte @Nullable [] key,
    byte @Nullable [] value,
    Headers headers,
    @Nullable SpecificRecord record) {

  /** Where it lies. */
  public Place place() {
    return new Place(topic.name(), partition, offset);
  }

  /** The key as text; empty if there is none. */
  public String keyText() {
    return key == null ? "" : new String(key, StandardCharsets.UTF_8);
  }

  /** The record's own id, its first field; null where there is no record. */
  public @Nullable UUID id() {
    return record == null ? null : (UUID) record.get(0);
  }

  /** Whether it lies under another key than it names, so that nobody handles it. */
  public boolean isMisnamed() {
    SpecificRecord told = record;
    return told != null
        && topic
            .key()
            .field()
            .map(field -> told.getSchema().getField(field))
            .filter(field -> !told.get(field.pos()).toString().equals(keyText()))
            .isPresent();
  }

  /** A header's value as text; empty if there is none. */
  public String header(String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
