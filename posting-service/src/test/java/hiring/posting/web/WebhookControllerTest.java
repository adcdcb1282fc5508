package hiring.posting.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topics;
import hiring.posting.ats.Ats;
import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What vendors are answered, by HTTP alone: nothing here reaches a broker. */
@WebMvcTest(controllers = WebhookController.class, properties = "hiring.api-token=a-token")
@Import({
  WebhookParts.class,
  WebhookNotes.class,
  Quarantine.class,
  NotificationGateway.class,
  DeliveryGateway.class
})
class WebhookControllerTest {

  private static final String KEY = WebhookParts.KEY;

  private final MockMvcTester http;
  private final Recorded recorded;

  @Autowired
  WebhookControllerTest(MockMvcTester http, Recorded recorded) {
    this.http = http;
    this.recorded = recorded;
  }

  @BeforeEach
  void forget() {
    recorded.forget();
  }

  static Stream<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void what_is_signed_is_answered_with_the_vendors_success(Fixture fixture) {
    int success = fixture.source().equals("smartrecruiters") ? 202 : 200;
    assertThat(post(fixture, KEY)).hasStatus(success);
    assertThat(recorded.kept).isEmpty();
    assertThat(recorded.offered).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "greenhouse, 401",
    "generic, 401",
    "ashby, 503",
    "lever, 503",
    "merge, 503",
    "smartrecruiters, 503"
  })
  void what_no_key_fits_is_kept_aside_and_answered_so_that_it_comes_again(
      String source, int status) {
    Fixture fixture = Fixture.of(source).findFirst().orElseThrow();
    MvcTestResult answer = post(fixture, "another-key");
    assertThat(answer)
        .hasStatus(status)
        .bodyJson()
        .extractingPath("$.reason")
        .isEqualTo("BAD_SIGNATURE");
    assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("60");
    List<Map<String, String>> notes =
        Vendors.of(source).triesAgain() ? recorded.offered : recorded.kept;
    assertThat(notes)
        .singleElement()
        .satisfies(note ->
            assertThat(note)
                .containsEntry("dead-letter-reason", "UNSIGNED")
                .containsEntry("dead-letter-source", source)
                .containsEntry("dead-letter-tenant", "emea")
                .containsKeys("dead-letter-timestamp", "dead-letter-sha256", "dead-letter-size"));
    assertThat(recorded.submitted).isEmpty();
  }

  @Test
  void a_vendor_that_may_not_come_again_is_not_answered_before_its_delivery_is_kept() {
    recorded.away = true;
    for (String source : List.of("merge", "lever")) {
      Fixture fixture = Fixture.of(source).findFirst().orElseThrow();
      MvcTestResult answer = post(fixture, "another-key");
      assertThat(answer).hasStatus(503);
      assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("5");
    }
  }

  @Test
  void what_is_broken_or_incomplete_is_kept_before_it_is_answered() {
    String body = "{\"action\":\"new_candidate_application\"}";
    assertThat(post("greenhouse", body))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.field")
        .isEqualTo("payload.application.applied_at");
    assertThat(recorded.kept)
        .singleElement()
        .satisfies(note ->
            assertThat(note)
                .containsEntry("dead-letter-reason", "INCOMPLETE")
                .containsEntry("dead-letter-field", "payload.application.applied_at"));
    QuarantinedDelivery kept =
        QuarantinedDelivery.read(WebhookParts.seal().open(recorded.value).orElseThrow());
    assertThat(new String(kept.body(), UTF_8)).isEqualTo(body);
    assertThat(post("greenhouse", "{")).hasStatus(400);
    assertThat(recorded.kept.getLast()).containsEntry("dead-letter-reason", "BROKEN");
    recorded.away = true;
    assertThat(post("greenhouse", "{")).hasStatus(503);
  }

  @Test
  void without_a_broker_nothing_is_acknowledged() {
    recorded.away = true;
    fixtures()
        .filter(
            fixture -> List.of("application-created", "candidate-hire").contains(fixture.name()))
        .forEach(fixture -> {
          MvcTestResult answer = post(fixture, KEY);
          assertThat(answer).as(fixture.toString()).hasStatus(503);
          assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("5");
        });
  }

  @Test
  void what_holds_ids_alone_waits_to_be_fetched() {
    assertThat(post(new Fixture("lever", "application-created"), KEY))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.notificationId")
        .isNotNull();
    assertThat(recorded.submitted).containsExactly(Topics.ATS_NOTIFICATIONS.name());
  }

  @Test
  void all_that_a_delivery_says_is_written() {
    assertThat(post(new Fixture("greenhouse", "delete-candidate"), KEY))
        .hasStatusOk()
        .bodyText()
        .isEqualTo("{\"accepted\":true}");
    assertThat(recorded.submitted)
        .containsExactly(
            Topics.ATS_SUBMISSIONS.name(),
            Topics.ATS_SUBMISSIONS.name(),
            Topics.CANDIDATE_COMMANDS.name());
  }

  @Test
  void a_handshake_gets_its_header_back() {
    MvcTestResult answer =
        http.post().uri("/webhooks/smartrecruiters").header("X-Hook-Secret", "a-secret").exchange();
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("X-Hook-Secret")).isEqualTo("a-secret");
  }

  @Test
  void only_json_is_taken_whatever_its_charset() {
    Fixture fixture = new Fixture("greenhouse", "ping");
    assertThat(postAs(fixture, "application/json; charset=utf-8")).hasStatusOk();
    assertThat(postAs(fixture, MediaType.APPLICATION_XML_VALUE)).hasStatus(415);
    assertThat(postAs(fixture, "application/x-www-form-urlencoded")).hasStatus(415);
  }

  @Test
  void a_body_beyond_the_limit_is_turned_away_before_anything_is_read_of_it() {
    for (Ats vendor : Vendors.all()) {
      assertThat(
              http.post()
                  .uri("/webhooks/" + vendor.source())
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(new byte[256 * 1024 + 1])
                  .exchange())
          .as(vendor.source())
          .hasStatus(413);
    }
    assertThat(recorded.offered).isEmpty();
    assertThat(recorded.kept).isEmpty();
  }

  /** RFC 9110, section 5.3: the same as one with all of them, which is what is signed. */
  @Test
  void several_links_are_one_header() {
    Fixture fixture = Fixture.of("smartrecruiters").findFirst().orElseThrow();
    Map<String, String> headers = new HashMap<>(fixture.headers());
    headers.put("Link", "<https://a.example.org>; rel=\"self\", <https://b.example.org>");
    Signed signed = Signed.by("smartrecruiters", "id", fixture.body(), headers, KEY, Instant.now());
    var request =
        http.post()
            .uri("/webhooks/smartrecruiters")
            .header("Content-Type", "application/json")
            .content(signed.body());
    signed
        .headers()
        .forEach((name, value) ->
            request.header(
                name,
                (Object[]) (name.equals("Link") ? value.split(", ", -1) : new String[] {value})));
    assertThat(request.exchange()).hasStatus(202);
  }

  @Test
  void nobody_else_has_webhooks() {
    assertThat(exchange("nobody", new Signed(new byte[0], Map.of()), "application/json"))
        .hasStatus(404);
  }

  private MvcTestResult post(String source, String body) {
    return exchange(
        source,
        Signed.by(source, "id", body.getBytes(UTF_8), Map.of(), KEY, Instant.now()),
        "application/json");
  }

  private MvcTestResult post(Fixture fixture, String key) {
    return exchange(fixture.source(), fixture.signed(key, Instant.now()), "application/json");
  }

  private MvcTestResult postAs(Fixture fixture, String contentType) {
    return exchange(fixture.source(), fixture.signed(KEY, Instant.now()), contentType);
  }

  private MvcTestResult exchange(String source, Signed signed, String contentType) {
    var request =
        http.post()
            .uri("/webhooks/" + source + "/emea")
            .header("Content-Type", contentType)
            .content(signed.body());
    signed.headers().forEach(request::header);
    return request.exchange();
  }
}
