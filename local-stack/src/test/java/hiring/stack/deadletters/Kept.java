package hiring.stack.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Dead letters as the services write them. */
final class Kept {

  static final long NOON = 1_772_452_800_000L;

  private Kept() {}

  /** A record that lay on a topic, at partition 2 and offset 41. */
  static Letter of(long offset, Reason reason, String topic) {
    return letter(offset, "key", "value".getBytes(UTF_8), lay(reason.name(), topic, 2));
  }

  static Letter letter(
      long offset, @Nullable String key, byte @Nullable [] value, Headers headers) {
    return Letter.of(
        new LetterId(Owner.POSTING_SERVICE, 2, offset), record(offset, key, value, headers));
  }

  static ConsumerRecord<byte[], byte[]> record(
      long offset, @Nullable String key, byte @Nullable [] value, Headers headers) {
    return new ConsumerRecord<>(
        Topics.deadLetters(Owner.POSTING_SERVICE).name(),
        2,
        offset,
        NOON + offset,
        TimestampType.LOG_APPEND_TIME,
        0,
        0,
        key == null ? null : key.getBytes(UTF_8),
        value,
        headers,
        Optional.empty());
  }

  static Headers lay(String reason, String topic, int partition) {
    return headers(
        "dead-letter-topic",
        topic,
        "dead-letter-partition",
        Integer.toString(partition),
        "dead-letter-offset",
        "41",
        "dead-letter-timestamp",
        "1772452799000",
        "dead-letter-reason",
        reason);
  }

  static Headers headers(String... namesAndValues) {
    Headers headers = new RecordHeaders();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.add(namesAndValues[i], namesAndValues[i + 1].getBytes(UTF_8));
    }
    return headers;
  }

  /** A webhook delivery that no key fits. */
  static Letter unsigned(long offset) {
    return letter(
        offset,
        null,
        null,
        headers(
            "dead-letter-source", "ashby",
            "dead-letter-tenant", "acme",
            "dead-letter-size", "812",
            "dead-letter-reason", "UNSIGNED"));
  }
}
