package hiring.posting.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What could not be kept as a notification is kept aside, and never acknowledged and lost. */
class ThinTest {

  private static final Instant NOW = Instant.parse("2026-02-27T18:00:00Z");
  private static final String KEY = "example-key-one";

  static Stream<Fixture> thin() {
    return Fixture.all()
        .filter(fixture -> read(fixture, fixture.body(), "") instanceof Reading.Thin);
  }

  @ParameterizedTest
  @MethodSource("thin")
  void an_id_that_no_notification_can_hold_makes_a_delivery_incomplete(Fixture fixture) {
    Reading.Thin thin = (Reading.Thin) read(fixture, fixture.body(), "");
    Map<String, String> ids = thin.notification().ids();
    assertThat(ids).isNotEmpty();
    for (String id : ids.values()) {
      String body = new String(fixture.body(), UTF_8);
      String longer = body.replace("\"" + id + "\"", "\"" + "x".repeat(201) + "\"");
      assertThat(longer).isNotEqualTo(body);
      assertThat(read(fixture, longer.getBytes(UTF_8), ""))
          .as("with %s too long", id)
          .isInstanceOf(Reading.Incomplete.class);
    }
  }

  @ParameterizedTest
  @MethodSource("thin")
  void an_account_that_no_notification_can_hold_makes_a_delivery_incomplete(Fixture fixture) {
    assertThat(read(fixture, fixture.body(), "x".repeat(201)))
        .isIn(new Reading.Incomplete("tenant"), read(fixture, fixture.body(), ""));
  }

  private static Reading read(Fixture fixture, byte[] body, String tenant) {
    Ats ats = Vendors.of(fixture.source());
    return ats.read(
        Signed.by(fixture.source(), "id", body, fixture.headers(), KEY, NOW).delivery(tenant, NOW),
        ats.keys(List.of(Signed.configured(fixture.source(), KEY))));
  }
}
