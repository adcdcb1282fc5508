package hiring.streams;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record that cannot be handled: its own bytes, with headers that say where it
 * lay and why it is here. Its own headers stay behind, as anyone may have written anything into
 * them; and so do its bytes where they are too large to be written again.
 */
final class DeadLetter {

  private DeadLetter() {}

  static Record<byte @Nullable [], byte @Nullable []> of(
      RecordMetadata from,
      long timestamp,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Headers original,
      Poison reason,
      @Nullable Throwable cause) {
    Headers headers = new RecordHeaders();
    add(headers, "dead-letter-topic", from.topic());
    add(headers, "dead-letter-partition", Integer.toString(from.partition()));
    add(headers, "dead-letter-offset", Long.toString(from.offset()));
    add(headers, "dead-letter-timestamp", Long.toString(timestamp));
    add(headers, "dead-letter-reason", reason.name());
    if (cause != null) {
      add(headers, "dead-letter-exception", cause.getClass().getName());
    }
    boolean whole = reason != Poison.OVERSIZED;
    String traceparent =
        whole && reason != Poison.OVERSIZED_HEADERS ? EventHeaders.traceparent(original) : null;
    if (traceparent != null) {
      add(headers, "traceparent", traceparent);
    }
    return new Record<>(whole ? key : null, whole ? value : null, timestamp, headers);
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
