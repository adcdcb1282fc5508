package hiring.stack.deadletters;

import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter without its bytes, so that many of them take little room.
 *
 * @param reason the code, as the service has written it
 * @param origin where it came from
 * @param at when it was kept aside, by the broker's clock
 * @param size bytes of key and value together; of a webhook delivery, which is kept sealed or not
 *     at all, as many as its body had
 * @param hasKey whether there is a key
 * @param hasValue whether there is a value; an empty one is none
 */
public record Letter(
    LetterId id,
    String reason,
    Origin origin,
    Instant at,
    long size,
    boolean hasKey,
    boolean hasValue) {

  static Letter of(LetterId id, ConsumerRecord<byte[], byte[]> record) {
    LetterHeaders headers = LetterHeaders.of(record.headers());
    byte @Nullable [] key = record.key();
    byte @Nullable [] value = record.value();
    long bytes = (key == null ? 0L : key.length) + (value == null ? 0L : value.length);
    Long said = headers.number("size");
    return new Letter(
        id,
        Objects.requireNonNullElse(headers.get("reason"), "UNKNOWN"),
        headers.origin(),
        Instant.ofEpochMilli(record.timestamp()),
        said == null ? bytes : said,
        key != null,
        value != null && value.length > 0);
  }

  boolean is(Reason other) {
    return reason.equals(other.name());
  }

  /** The topic where the record lay; null for what came from elsewhere. */
  @Nullable String topic() {
    return origin instanceof Origin.OfTopic topic ? topic.topic() : null;
  }
}
