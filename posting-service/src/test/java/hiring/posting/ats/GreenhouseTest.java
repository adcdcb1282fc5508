package hiring.posting.ats;

import static hiring.posting.ats.Signed.delivery;
import static hiring.posting.ats.Signed.file;
import static hiring.posting.ats.Signed.signature;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GreenhouseTest {

  private static final String OLD_KEY = "example-key-one";
  private static final String NEW_KEY = "example-key-two";
  private static final byte[] BODY = file("new-candidate-application.json");

  private final Greenhouse greenhouse = new Greenhouse();
  private final SigningKeys keys = new SigningKeys(List.of(OLD_KEY, NEW_KEY));

  @Test
  void a_signed_application_is_a_submission() {
    assertThat(greenhouse.read(delivery(BODY, OLD_KEY), keys))
        .isInstanceOf(Reading.Submitted.class);
  }

  @Test
  void every_live_key_signs() {
    assertThat(greenhouse.read(delivery(BODY, NEW_KEY), keys))
        .isInstanceOf(Reading.Submitted.class);
  }

  @Test
  void a_key_that_is_not_live_signs_nothing() {
    assertThat(greenhouse.read(delivery(BODY, "another-key"), keys))
        .isEqualTo(new Reading.Unsigned());
  }

  @Test
  void without_any_key_nothing_is_signed() {
    assertThat(greenhouse.read(delivery(BODY, OLD_KEY), new SigningKeys(List.of("", " "))))
        .isEqualTo(new Reading.Unsigned());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sha256", "sha256 00", "sha256=SIGNATURE", "sha1 SIGNATURE", "sha256 zz"})
  void what_is_no_signature_signs_nothing(String header) {
    String hex = signature(BODY, OLD_KEY).substring("sha256 ".length());
    Delivery delivery =
        new Delivery(BODY, Map.of("signature", header.replace("SIGNATURE", hex)), "");
    assertThat(greenhouse.read(delivery, keys)).isEqualTo(new Reading.Unsigned());
  }

  @Test
  void a_delivery_without_a_signature_is_unsigned() {
    assertThat(greenhouse.read(new Delivery(BODY, Map.of(), ""), keys))
        .isEqualTo(new Reading.Unsigned());
  }

  @Test
  void the_signature_is_over_the_bytes_as_received() {
    byte[] same = new String(BODY, UTF_8).replace("\\u003c", "<").getBytes(UTF_8);
    Delivery delivery = new Delivery(same, Map.of("signature", signature(BODY, OLD_KEY)), "");
    assertThat(greenhouse.read(delivery, keys)).isEqualTo(new Reading.Unsigned());
  }

  @Test
  void a_ping_is_a_ping() {
    assertThat(greenhouse.read(delivery(file("ping.json"), OLD_KEY), keys))
        .isEqualTo(new Reading.Ping());
  }

  @Test
  void other_documented_actions_are_ignored_by_name() {
    assertThat(greenhouse.read(delivery(file("candidate-stage-change.json"), OLD_KEY), keys))
        .isEqualTo(new Reading.Ignored("candidate_stage_change"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"action\":\"${jndi:x}\"}", "{\"action\":7}", "{}"})
  void whatever_else_it_says_is_ignored_without_repeating_it(String body) {
    assertThat(greenhouse.read(delivery(body.getBytes(UTF_8), OLD_KEY), keys))
        .isEqualTo(new Reading.Ignored("other"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"action\":", "\u0000", "{\"a\":NaN}", "{\"a\":1}{", "[]", "null", "7"})
  void what_is_no_json_object_is_broken(String body) {
    assertThat(greenhouse.read(delivery(body.getBytes(UTF_8), OLD_KEY), keys))
        .isEqualTo(new Reading.Broken());
  }

  @Test
  void json_ten_thousand_levels_deep_is_broken() {
    byte[] deep = "[".repeat(10_000).getBytes(UTF_8);
    assertThat(greenhouse.read(delivery(deep, OLD_KEY), keys)).isEqualTo(new Reading.Broken());
  }

  @ParameterizedTest
  @CsvSource({
    "/payload/application, id, payload.application.id",
    "/payload/application, applied_at, payload.application.applied_at",
    "/payload/application, candidate, payload.application.candidate.id",
    "/payload/application/candidate, id, payload.application.candidate.id",
    "/payload/application, jobs, payload.application.jobs[0].id",
    "/payload, application, payload.application.applied_at",
  })
  void an_application_without_what_names_it_is_incomplete(
      String parent, String removed, String field) {
    ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(BODY);
    ((ObjectNode) body.at(parent)).remove(removed);
    assertThat(greenhouse.read(delivery(body.toString().getBytes(UTF_8), OLD_KEY), keys))
        .isEqualTo(new Reading.Incomplete(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "+999999999-12-31T23:59:59Z"})
  void an_application_dated_by_what_no_record_can_hold_is_incomplete(String date) {
    byte[] body =
        new String(BODY, UTF_8)
            .replace(
                "\"applied_at\": \"2026-02-27T14:30:00.000Z\"", "\"applied_at\": \"" + date + "\"")
            .getBytes(UTF_8);
    assertThat(greenhouse.read(delivery(body, OLD_KEY), keys))
        .isEqualTo(new Reading.Incomplete("payload.application.applied_at"));
  }

  @Test
  void a_delivery_that_comes_again_has_the_same_id() {
    assertThat(submitted(BODY, "event-1").deliveryId())
        .isEqualTo(submitted(BODY, "event-1").deliveryId());
    assertThat(submitted(BODY, "event-2").deliveryId())
        .isNotEqualTo(submitted(BODY, "event-1").deliveryId());
  }

  @Test
  void a_delivery_without_an_id_is_known_by_its_bytes() {
    byte[] other = file("survey-answers.json");
    assertThat(submitted(BODY, "").deliveryId()).isEqualTo(submitted(BODY, " ").deliveryId());
    assertThat(submitted(other, "").deliveryId()).isNotEqualTo(submitted(BODY, "").deliveryId());
  }

  private Reading.Submitted submitted(byte[] body, String eventId) {
    Map<String, String> headers =
        Map.of("signature", signature(body, OLD_KEY), "greenhouse-event-id", eventId);
    return (Reading.Submitted) greenhouse.read(new Delivery(body, headers, ""), keys);
  }
}
