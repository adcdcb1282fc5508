package hiring.streams;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What made a decision necessary.
 *
 * @param id eventId or commandId of the record; event ids are derived from it
 * @param now the record's Kafka timestamp, which is "now" to the decision and the timestamp of all
 *     that follows
 * @param traceparent the record's W3C trace context, if it had one
 */
public record Cause(UUID id, Instant now, @Nullable String traceparent) {}
