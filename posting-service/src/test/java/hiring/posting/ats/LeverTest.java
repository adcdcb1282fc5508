package hiring.posting.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what Lever delivers its moment alone is signed. */
class LeverTest {

  private static final String KEY = "example-key-one";
  private static final Instant SENT = Instant.parse("2026-02-27T15:00:00Z");
  private static final String ID = "250d8f03-738a-4bba-a671-8a3d73477145";

  private final Lever lever = new Lever();
  private final SigningKeys keys = new SigningKeys(List.of(KEY));

  static List<String> changes() {
    return List.of(
        "applicationCreated",
        "candidateStageChange",
        "candidateArchiveChange",
        "candidateHired",
        "candidateDeleted");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void nothing_that_changes_something_is_believed_unfetched(String event) {
    for (String archived : List.of("null", "{\"reason\": \"reason-withdrew\"}")) {
      assertThat(read(delivery(event, "\"toArchived\": " + archived), SENT))
          .isInstanceOf(Reading.Thin.class);
    }
  }

  /** With a token that was seen anyone can send this, and with other words each time. */
  @ParameterizedTest
  @MethodSource("changes")
  void however_often_it_is_replayed_it_is_one_delivery(String event) {
    UUID id = thin(read(delivery(event, "\"a\": 1"), SENT)).deliveryId();
    assertThat(thin(read(delivery(event, "\"b\": 2"), SENT.plusSeconds(9))).deliveryId())
        .isEqualTo(id);
    assertThat(changes().stream().map(any -> thin(read(delivery(any, "\"a\": 1"), SENT))))
        .extracting(Reading.Thin::deliveryId)
        .doesNotHaveDuplicates();
  }

  @Test
  void what_was_signed_long_ago_or_is_yet_to_come_is_not_signed() {
    byte[] delivery = delivery("candidateHired", "\"a\": 1");
    Duration moment = Duration.ofMillis(1);
    for (Duration age : List.of(Duration.ZERO, Lever.OLDEST, Lever.AHEAD.negated())) {
      assertThat(read(delivery, SENT.plus(age))).as("%s", age).isInstanceOf(Reading.Thin.class);
    }
    for (Duration age : List.of(Lever.OLDEST.plus(moment), Lever.AHEAD.plus(moment).negated())) {
      assertThat(read(delivery, SENT.plus(age))).as("%s", age).isEqualTo(new Reading.Unsigned());
    }
  }

  /** They are signed one after the other, so that a digit can be moved across. */
  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 1, 2})
  void a_moment_that_is_cut_otherwise_is_not_signed(int moved) {
    String signed = "4242" + SENT.toEpochMilli();
    int cut = 4 + moved;
    byte[] body = body("candidateHired", signed.substring(0, cut), signed.substring(cut), "");
    assertThat(read(body, SENT)).isEqualTo(new Reading.Unsigned());
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "{}", "\"soon\""})
  void what_has_no_moment_is_not_signed(String triggeredAt) {
    assertThat(read(body("candidateHired", "4242", triggeredAt, ""), SENT))
        .isEqualTo(new Reading.Unsigned());
  }

  @ParameterizedTest
  @ValueSource(strings = {"applicationId", "opportunityId", "contactId", "candidateId"})
  void an_id_that_is_too_long_makes_it_incomplete(String name) {
    String body = new String(delivery("candidateHired", "\"a\": 1"), UTF_8);
    String longer = body.replace("\"" + name + "\": \"", "\"" + name + "\": \"" + "x".repeat(200));
    assertThat(read(longer.getBytes(UTF_8), SENT))
        .isEqualTo(new Reading.Incomplete("data." + name));
  }

  private static Reading.Thin thin(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Thin.class);
    return (Reading.Thin) reading;
  }

  private Reading read(byte[] body, Instant at) {
    return lever.read(new Delivery(body, Map.of(), "", at), keys);
  }

  private static byte[] delivery(String event, String more) {
    String ids =
        ", \"data\": {\"applicationId\": \"%s\", \"opportunityId\": \"%s\", \"contactId\": \"%s\", "
                .formatted(ID, ID, ID)
            + "\"candidateId\": \"%s\", \"toStageId\": \"%s\", %s}".formatted(ID, ID, more);
    return body(event, "4242", Long.toString(SENT.toEpochMilli()), ids);
  }

  private static byte[] body(String event, String token, String triggeredAt, String more) {
    String body =
        "{\"event\": \"%s\", \"token\": \"%s\", \"triggeredAt\": %s, \"signature\": \"SIGNATURE\"%s}"
            .formatted(event, token, triggeredAt, more);
    return Signed.by("lever", "id", body.getBytes(UTF_8), Map.of(), KEY, SENT).body();
  }
}
