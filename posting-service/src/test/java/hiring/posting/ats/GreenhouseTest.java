package hiring.posting.ats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Notice;
import java.time.Instant;
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
  private static final Instant NOW = Instant.parse("2026-02-27T18:00:00Z");
  private static final byte[] BODY = new Fixture("greenhouse", "new-candidate-application").body();

  private final Greenhouse greenhouse = new Greenhouse();
  private final SigningKeys keys = new SigningKeys(List.of(OLD_KEY, NEW_KEY));

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sha256", "sha256 00", "sha256=SIGNATURE", "sha1 SIGNATURE", "sha256 zz"})
  void what_is_no_signature_signs_nothing(String header) {
    String hex = signature(BODY).substring("sha256 ".length());
    Delivery delivery = delivery(BODY, header.replace("SIGNATURE", hex), "event-1");
    assertThat(greenhouse.read(delivery, keys)).isEqualTo(new Reading.Unsigned());
  }

  @Test
  void the_signature_is_over_the_bytes_as_received() {
    byte[] same = new String(BODY, UTF_8).replace("\\u003c", "<").getBytes(UTF_8);
    Delivery delivery = delivery(same, signature(BODY), "event-1");
    assertThat(greenhouse.read(delivery, keys)).isEqualTo(new Reading.Unsigned());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"action\":\"${jndi:x}\"}", "{\"action\":7}", "{}"})
  void whatever_else_it_says_is_ignored_without_repeating_it(String body) {
    assertThat(greenhouse.read(delivery(body.getBytes(UTF_8)), keys))
        .isEqualTo(new Reading.Ignored("other"));
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
    assertThat(greenhouse.read(delivery(body.toString().getBytes(UTF_8)), keys))
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
    assertThat(greenhouse.read(delivery(body), keys))
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
    byte[] other = new Fixture("greenhouse", "survey-answers").body();
    assertThat(submitted(BODY, "").deliveryId()).isEqualTo(submitted(BODY, " ").deliveryId());
    assertThat(submitted(other, "").deliveryId()).isNotEqualTo(submitted(BODY, "").deliveryId());
  }

  /** Each time the same, so that a late repeat does not hire again who was unhired since. */
  @Test
  void a_hire_is_dated_by_the_last_activity_or_its_offer_or_else_by_when_it_came() {
    assertThat(hired("", "")).isEqualTo("2026-02-27T15:45:00Z");
    assertThat(hired("resolved_at", "seen_at")).isEqualTo(NOW);
    assertThat(hired("\"offer\":", "\"last_activity_at\": \"2026-02-27T16:00:00Z\", \"offer\":"))
        .isEqualTo("2026-02-27T16:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "They rejected us, Too junior, Withdrawn",
    "We rejected them, Candidate withdrew, Rejected",
    "None specified, Candidate withdrew, Withdrawn",
    "None specified, Too junior, Rejected"
  })
  void the_type_of_a_rejection_reason_wins_over_its_words(String type, String name, String change) {
    byte[] body =
        new String(new Fixture("greenhouse", "reject-candidate").body(), UTF_8)
            .replace("We rejected them", type)
            .replace("Too junior", name)
            .getBytes(UTF_8);
    assertThat(submitted(body, "event-1").notices())
        .extracting(notice -> ((Notice.Changed) notice).change().getClass().getSimpleName())
        .containsExactly(change);
  }

  private Instant hired(String instead, String of) {
    String body = new String(new Fixture("greenhouse", "hire-candidate-undated").body(), UTF_8);
    byte[] changed = (instead.isEmpty() ? body : body.replace(instead, of)).getBytes(UTF_8);
    return submitted(changed, "event-1").notices().getFirst().occurredAt();
  }

  private Reading.Submitted submitted(byte[] body, String eventId) {
    return (Reading.Submitted) greenhouse.read(delivery(body, signature(body), eventId), keys);
  }

  private static Delivery delivery(byte[] body) {
    return delivery(body, signature(body), "event-1");
  }

  private static Delivery delivery(byte[] body, String signature, String eventId) {
    return new Delivery(
        body, Map.of("signature", signature, "greenhouse-event-id", eventId), "", NOW);
  }

  private static String signature(byte[] body) {
    return String.valueOf(
        Signed.by("greenhouse", "event-1", body, Map.of(), OLD_KEY, NOW)
            .headers()
            .get("Signature"));
  }
}
