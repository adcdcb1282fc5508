package hiring.streams;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record that is what its topic promises.
 *
 * @param now when we learned of it: the Kafka record's timestamp
 * @param value the record; null is a tombstone, only on topics that take them
 * @param headers as they came, within bounds
 * @param bytes the value as it came; null with a tombstone
 */
@SuppressWarnings(
    "ArrayRecordComponent") // never compared; a copy per record would cost more than the decision
public record Received(
    Topic topic,
    int partition,
    long offset,
    Instant now,
    String key,
    @Nullable SpecificRecord value,
    Headers headers,
    byte @Nullable [] bytes) {

  private static final String COMMAND_ID = "commandId";

  /**
   * Records that anybody may send. What a service asks of itself is on internal topics alone, and
   * its own state tells a repeat of it: an answer to remember would cost every one of them a write.
   */
  private static final Set<Class<?>> FROM_OUTSIDE =
      Topics.all().stream()
          .filter(topic -> topic.audience() == Topic.Audience.PUBLIC)
          .flatMap(topic -> topic.records().stream())
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The record's own id: eventId or commandId, its first field; of a tombstone, derived from where
   * it lies.
   */
  public UUID id() {
    return value == null
        ? Ids.derive("tombstone/" + topic.name() + "/" + partition + "/" + offset)
        : (UUID) value.get(0);
  }

  /**
   * The id under which a command's answer is remembered; empty for events, and for what the service
   * asks of itself.
   */
  public Optional<UUID> commandId() {
    return value != null
            && FROM_OUTSIDE.contains(value.getClass())
            && value.getSchema().getFields().get(0).name().equals(COMMAND_ID)
        ? Optional.of(id())
        : Optional.empty();
  }

  /** This record as the cause of what follows from it. */
  public Cause cause() {
    return new Cause(id(), now, EventHeaders.traceparent(headers));
  }
}
