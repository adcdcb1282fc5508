package hiring.system.fold;

import hiring.contract.Topic;
import hiring.system.log.Place;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record that must have been written.
 *
 * @param partition where its key belongs, or one of all for a copy
 * @param value in Confluent's wire format
 * @param cause the record that it follows from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Due(
    Topic topic,
    int partition,
    String key,
    byte @Nullable [] value,
    @Nullable SpecificRecord record,
    Instant timestamp,
    Headers headers,
    Place cause) {

  /** The record's own id, its first field; null for a tombstone. */
  public @Nullable UUID id() {
    return record == null ? null : (UUID) record.get(0);
  }
}
