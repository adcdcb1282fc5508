package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartRecruitersTest {

  private static final Instant NOW = Instant.parse("2026-02-27T18:00:00Z");
  private static final String KEY = "example-key-one";
  private static final Fixture CREATED = new Fixture("smartrecruiters", "application-created");

  private final SmartRecruiters vendor = new SmartRecruiters();
  private final SigningKeys keys = new SigningKeys(List.of(KEY));

  @Test
  void a_handshake_is_answered_with_its_header() {
    assertThat(handshake("4f2c")).isEqualTo(new Reading.Handshake("X-Hook-Secret", "4f2c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "line\nbreak", "caf\u00e9"})
  void what_no_header_can_hold_is_not_repeated_and_passes_for_nothing_signed(String secret) {
    assertThat(handshake(secret)).isEqualTo(new Reading.Unsigned());
  }

  @Test
  void a_delivery_is_no_handshake_whatever_it_brings() {
    Map<String, String> headers = new HashMap<>(CREATED.signed("another-key", NOW).headers());
    headers.put("X-Hook-Secret", "4f2c");
    assertThat(vendor.read(new Signed(CREATED.body(), headers).delivery("", NOW), keys))
        .isEqualTo(new Reading.Unsigned());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"event-id", "event-name", "event-version", "Link", "smartrecruiters-timestamp"})
  void each_header_that_it_signs_is_signed(String header) {
    Map<String, String> headers = new HashMap<>(CREATED.signed(KEY, NOW).headers());
    headers.merge(header, "0", String::concat);
    assertThat(vendor.read(new Signed(CREATED.body(), headers).delivery("", NOW), keys))
        .isEqualTo(new Reading.Unsigned());
  }

  @ParameterizedTest
  @CsvSource({
    "1772204400, 2026-02-27T15:00:00Z",
    "1772204400123, 2026-02-27T15:00:00.123Z",
    "2026-02-27T15:00:00Z, 2026-02-27T15:00:00Z",
    "soon, 2026-02-27T18:00:00Z",
  })
  void it_happened_when_it_was_sent(String timestamp, Instant at) {
    Map<String, String> given = new HashMap<>(CREATED.headers());
    given.put("smartrecruiters-timestamp", timestamp);
    Signed signed = Signed.by("smartrecruiters", "id", CREATED.body(), given, KEY, NOW);
    assertThat(((Reading.Thin) vendor.read(signed.delivery("", NOW), keys)).notification())
        .extracting(notification -> notification.occurredAt())
        .isEqualTo(at);
  }

  private Reading handshake(String secret) {
    return vendor.read(new Delivery(new byte[0], Map.of("x-hook-secret", secret), "", NOW), keys);
  }
}
