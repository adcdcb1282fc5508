package hiring.streams;

import hiring.contract.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record to be written; its timestamp and headers follow from its cause.
 *
 * @param value the record; null writes a tombstone
 */
public record Outgoing(Topic topic, String key, @Nullable SpecificRecord value) {}
