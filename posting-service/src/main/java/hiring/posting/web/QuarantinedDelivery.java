package hiring.posting.web;

import hiring.posting.ats.Delivery;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A delivery as it lies under the seal: all that it takes to read it anew as if it came now, and
 * yet at its time. As JSON, with the body in Base64.
 *
 * @param headers by lower-case name; without those that log in, which nobody signs
 * @param receivedAt when it arrived: by it a signature's age is judged, and what has no other date
 *     is dated
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record QuarantinedDelivery(
    String source, String tenant, Instant receivedAt, Map<String, String> headers, byte[] body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> LOG_IN =
      Set.of("authorization", "proxy-authorization", "cookie");

  static QuarantinedDelivery of(String source, Delivery delivery) {
    return new QuarantinedDelivery(
        source,
        delivery.tenant(),
        delivery.receivedAt(),
        delivery.headers().entrySet().stream()
            .filter(header -> !LOG_IN.contains(header.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        delivery.body());
  }

  /** What this service has sealed. */
  static QuarantinedDelivery read(byte[] json) {
    return JSON.readValue(json, QuarantinedDelivery.class);
  }

  byte[] json() {
    return JSON.writeValueAsBytes(this);
  }

  Delivery delivery() {
    return new Delivery(body, headers, tenant, receivedAt);
  }
}
