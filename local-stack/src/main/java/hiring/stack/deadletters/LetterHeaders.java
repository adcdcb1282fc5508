package hiring.stack.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The headers that a service has written on a dead letter, by name. Others are passed over, so that
 * nobody's text gets onto a screen by that way.
 */
record LetterHeaders(Map<String, String> values) {

  static final String TRACEPARENT = "traceparent";

  private static final String PREFIX = "dead-letter-";

  static LetterHeaders of(Headers headers) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Header header : headers) {
      boolean ours = header.key().startsWith(PREFIX) || header.key().equals(TRACEPARENT);
      if (ours && header.value() != null) {
        values.put(header.key(), Harmless.text(new String(header.value(), StandardCharsets.UTF_8)));
      }
    }
    return new LetterHeaders(values);
  }

  /** What {@code dead-letter-<name>} says; null where it is missing. */
  @Nullable String get(String name) {
    return values.get(PREFIX + name);
  }

  /** The same as a whole number from 0; null where it is missing or none. */
  @Nullable Long number(String name) {
    String text = get(name);
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  Origin origin() {
    String topic = get("topic");
    Long partition = number("partition");
    Long offset = number("offset");
    if (topic != null && partition != null && offset != null && partition <= Integer.MAX_VALUE) {
      return new Origin.OfTopic(topic, partition.intValue(), offset, number("timestamp"));
    }
    String source = get("source");
    if (source != null) {
      String tenant = get("tenant");
      return new Origin.OfWebhook(source, tenant == null ? "" : tenant);
    }
    return new Origin.Unknown();
  }
}
