package hiring.streams;

import hiring.contract.Topic;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a record: CloudEvents attributes in binary mode (Kafka protocol binding for
 * CloudEvents 1.0.2, section 3.2) and the W3C trace context of what caused it.
 */
public final class EventHeaders {

  /** Carries the id by which a waiting caller knows its answer; spring-kafka's name for it. */
  static final String CORRELATION_ID = "kafka_correlationId";

  private static final String TRACEPARENT = "traceparent";
  private static final int TRACEPARENT_LENGTH = 55;
  private static final byte[] SPEC_VERSION = utf8("1.0");

  private EventHeaders() {}

  /**
   * The headers of a record that we write.
   *
   * @param source the service that writes
   * @param value the record, whose first two fields are its id and when it happened
   */
  public static Headers of(Topic.Owner source, SpecificRecord value, @Nullable String traceparent) {
    Headers headers = new RecordHeaders();
    headers.add("ce_specversion", SPEC_VERSION);
    headers.add("ce_id", utf8(value.get(0).toString()));
    headers.add("ce_type", utf8(value.getSchema().getFullName()));
    headers.add("ce_source", utf8(source.service()));
    headers.add("ce_time", utf8(value.get(1).toString()));
    if (traceparent != null) {
      headers.add(TRACEPARENT, utf8(traceparent));
    }
    return headers;
  }

  /**
   * The W3C trace context, if there is one: of nothing but hexadecimal digits and hyphens, since it
   * goes on to public topics, and anyone may have written anything into it.
   */
  static @Nullable String traceparent(Headers headers) {
    Header header = headers.lastHeader(TRACEPARENT);
    byte[] value = header == null ? null : header.value();
    if (value == null || value.length != TRACEPARENT_LENGTH) {
      return null;
    }
    for (int i = 0; i < value.length; i++) {
      boolean hyphen = i == 2 || i == 35 || i == 52;
      if (hyphen ? value[i] != '-' : !isHexadecimal(value[i])) {
        return null;
      }
    }
    return new String(value, StandardCharsets.US_ASCII);
  }

  private static boolean isHexadecimal(byte digit) {
    return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
