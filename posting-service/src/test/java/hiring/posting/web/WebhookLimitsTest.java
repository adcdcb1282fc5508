package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import hiring.service.RefusedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who is turned away for sending too much, and who is not for it. */
class WebhookLimitsTest {

  private static final Fixture DELIVERY = new Fixture("workable", "candidate-moved");
  private static final int TOO_MANY = 429;
  private static final String HOME = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  private final Recorded recorded = new Recorded();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void more_than_the_limit_of_a_source_are_asked_to_come_later() {
    WebhookController webhooks = taking(1);
    List<Integer> answers = new ArrayList<>();
    for (int delivery = 0; delivery < 50; delivery++) {
      answers.add(deliver(webhooks, DELIVERY, WebhookParts.KEY, HOME));
    }
    assertThat(answers).startsWith(200).contains(TOO_MANY).containsOnly(200, TOO_MANY);
    assertThat(recorded.kept).isEmpty();
    assertThat(answers.stream().filter(one -> one == TOO_MANY)).hasSize(throttled());
  }

  @Test
  void what_no_key_fits_takes_no_place_of_what_is_signed() {
    WebhookController webhooks = taking(1);
    for (int delivery = 0; delivery < Strangers.PER_SECOND; delivery++) {
      deliver(webhooks, DELIVERY, "another-key", ELSEWHERE);
    }
    assertThat(deliver(webhooks, DELIVERY, WebhookParts.KEY, HOME)).isEqualTo(200);
  }

  @Test
  void who_sends_much_that_no_key_fits_is_turned_away_for_a_second() {
    WebhookController webhooks = taking(1_000_000);
    List<Integer> junk = new ArrayList<>();
    for (int delivery = 0; delivery < 10 * Strangers.PER_SECOND; delivery++) {
      junk.add(deliver(webhooks, DELIVERY, "another-key", ELSEWHERE));
    }
    int unsigned = Vendors.of(DELIVERY.source()).unsignedStatus();
    assertThat(junk).startsWith(unsigned).contains(TOO_MANY).containsOnly(unsigned, TOO_MANY);
    assertThat(deliver(webhooks, DELIVERY, WebhookParts.KEY, HOME)).isEqualTo(200);
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> deliver(webhooks, DELIVERY, WebhookParts.KEY, ELSEWHERE) == 200);
  }

  /** A handshake is answered without a signature, so it is as good as none. */
  @Test
  void a_handshake_takes_no_place_of_what_is_signed() {
    WebhookController webhooks = taking(1);
    HttpHeaders handshake = new HttpHeaders();
    handshake.add("X-Hook-Secret", "a-secret");
    for (int time = 0; time < 10; time++) {
      assertThat(deliver(webhooks, "smartrecruiters", handshake, new byte[0], ELSEWHERE))
          .isEqualTo(200);
    }
    Fixture signed = Fixture.of("smartrecruiters").findFirst().orElseThrow();
    assertThat(deliver(webhooks, signed, WebhookParts.KEY, HOME)).isEqualTo(202);
  }

  @Test
  void what_no_key_fits_takes_no_place_in_the_quarantine_of_another_source() {
    WebhookController webhooks = taking(1_000_000);
    for (int delivery = 0; delivery < Strangers.PER_SECOND; delivery++) {
      deliver(webhooks, Fixture.of("ashby").findFirst().orElseThrow(), "another-key", ELSEWHERE);
    }
    assertThat(recorded.offered).hasSizeLessThan(Strangers.PER_SECOND);
    deliver(webhooks, Fixture.of("lever").findFirst().orElseThrow(), "another-key", HOME);
    assertThat(recorded.kept).hasSize(1);
  }

  private WebhookController taking(int perSecond) {
    return new WebhookController(
        WebhookParts.webhooks(perSecond),
        new DeliveryGateway(recorded, new NotificationGateway(recorded)),
        new Quarantine(recorded, WebhookParts.seal()),
        new WebhookNotes(meters, Vendors.all()));
  }

  private static int deliver(WebhookController webhooks, Fixture fixture, String key, String from) {
    Signed signed = fixture.signed(key, Instant.now());
    HttpHeaders headers = new HttpHeaders();
    signed.headers().forEach(headers::add);
    return deliver(webhooks, fixture.source(), headers, signed.body(), from);
  }

  private static int deliver(
      WebhookController webhooks, String source, HttpHeaders headers, byte[] body, String from) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(from);
    try {
      return webhooks.deliver(source, null, headers, body, request).getStatusCode().value();
    } catch (RefusedException e) {
      assertThat(e.retryAfter()).isPresent();
      return e.status().value();
    }
  }

  private int throttled() {
    return (int)
        meters
            .get(WebhookNotes.DELIVERIES)
            .tag("source", DELIVERY.source())
            .tag("result", "throttled")
            .counter()
            .count();
  }
}
