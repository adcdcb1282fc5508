package hiring.posting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topics;
import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What comes out of quarantine, by HTTP alone: nothing here reaches a broker. */
@WebMvcTest(
    controllers = {WebhookController.class, QuarantineController.class},
    properties = "hiring.api-token=a-token")
@Import({
  WebhookParts.class,
  WebhookNotes.class,
  Quarantine.class,
  NotificationGateway.class,
  DeliveryGateway.class
})
class QuarantineControllerTest {

  /** Long before what a signature's age may be. */
  private static final Duration AGO = Duration.ofDays(7);

  private final MockMvcTester http;
  private final Recorded recorded;

  @Autowired
  QuarantineControllerTest(MockMvcTester http, Recorded recorded) {
    this.http = http;
    this.recorded = recorded;
  }

  @BeforeEach
  void forget() {
    recorded.forget();
  }

  static Stream<Fixture> fixtures() {
    return Fixture.folders().stream().flatMap(source -> Fixture.of(source).limit(1));
  }

  /** Kept at a time when the key was not known, and taken when it is. */
  @ParameterizedTest
  @MethodSource("fixtures")
  void what_a_key_fits_by_now_is_taken_as_of_when_it_came(Fixture fixture) {
    Instant then = Instant.now().minus(AGO);
    keep(fixture.source(), fixture.signed(WebhookParts.KEY, then), then);

    assertThat(redeliver("a-token")).hasStatusOk();

    assertThat(recorded.submitted).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void what_no_key_fits_stays_where_it_is(Fixture fixture) {
    post(fixture.source(), fixture.signed("another-key", Instant.now()));

    assertThat(redeliver("a-token"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.reason")
        .isEqualTo("BAD_SIGNATURE");

    assertThat(recorded.submitted).isEmpty();
  }

  /** A signature that was too old when it came does not grow younger. */
  @Test
  void what_was_replayed_when_it_came_is_not_taken() {
    Fixture fixture = Fixture.of("generic").findFirst().orElseThrow();
    post("generic", fixture.signed(WebhookParts.KEY, Instant.now().minus(AGO)));

    assertThat(redeliver("a-token")).hasStatus(409);
    assertThat(recorded.submitted).isEmpty();
  }

  @Test
  void what_is_not_understood_still_is_answered_as_it_was() {
    Signed broken =
        Signed.by(
            "greenhouse", "id", "{".getBytes(UTF_8), Map.of(), WebhookParts.KEY, Instant.now());
    assertThat(post("greenhouse", broken)).hasStatus(400);
    assertThat(redeliver("a-token")).hasStatus(400);
    assertThat(recorded.kept).as("kept once").hasSize(1);
  }

  @Test
  void the_same_delivery_has_the_same_ids_whenever_it_is_taken() {
    Instant then = Instant.now().minus(AGO);
    Signed signed =
        new Fixture("greenhouse", "new-candidate-application").signed(WebhookParts.KEY, then);
    keep("greenhouse", signed, then);
    String first = body(redeliver("a-token"));
    assertThat(first).contains("applicationId");
    assertThat(body(redeliver("a-token"))).isEqualTo(first);
    assertThat(recorded.submitted)
        .containsExactly(Topics.ATS_SUBMISSIONS.name(), Topics.ATS_SUBMISSIONS.name());
  }

  @Test
  void what_was_not_sealed_here_is_not_taken_for_a_delivery() {
    recorded.value = "{\"source\":\"greenhouse\",\"headers\":{}}".getBytes(UTF_8);
    assertThat(redeliver("a-token"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.reason")
        .isEqualTo("NOT_KEPT");
    recorded.value = new byte[0];
    assertThat(redeliver("a-token")).hasStatus(409);
    assertThat(recorded.submitted).isEmpty();
  }

  @Test
  void nobody_without_the_token_takes_anything_out() {
    Instant now = Instant.now();
    keep("greenhouse", new Fixture("greenhouse", "ping").signed(WebhookParts.KEY, now), now);
    assertThat(redeliver("another-token")).hasStatus(401);
    assertThat(http.post().uri("/quarantine/0/0/redeliver").exchange()).hasStatus(401);
  }

  @Test
  void what_is_nowhere_is_404_and_without_a_broker_it_is_503() {
    assertThat(redeliver("a-token", "/quarantine/3/999/redeliver")).hasStatus(404);
    recorded.away = true;
    assertThat(redeliver("a-token")).hasStatus(503);
  }

  private void keep(String source, Signed signed, Instant at) {
    recorded.value =
        WebhookParts.seal()
            .seal(QuarantinedDelivery.of(source, signed.delivery("emea", at)).json());
  }

  private MvcTestResult post(String source, Signed signed) {
    var request =
        http.post()
            .uri("/webhooks/" + source + "/emea")
            .header("Content-Type", "application/json")
            .content(signed.body());
    signed.headers().forEach(request::header);
    return request.exchange();
  }

  private MvcTestResult redeliver(String token) {
    return redeliver(token, "/quarantine/0/0/redeliver");
  }

  private MvcTestResult redeliver(String token, String path) {
    return http.post().uri(path).header("Authorization", "Bearer " + token).exchange();
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }
}
