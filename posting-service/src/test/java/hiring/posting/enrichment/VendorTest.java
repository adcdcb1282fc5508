package hiring.posting.enrichment;

import static hiring.posting.Examples.NOW;
import static hiring.posting.VendorDouble.reply;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.SettableClock;
import hiring.posting.VendorDouble;
import hiring.posting.ats.AtsApi;
import hiring.posting.domain.Account;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class VendorTest {

  private static final Duration REST = Duration.ofSeconds(30);
  private static final int WINDOW = 4;
  private static final String HIRED = "{\"status\": \"HIRED\"}";

  private final SettableClock clock = new SettableClock(NOW);
  private final VendorDouble server = new VendorDouble();
  private final VendorDouble elsewhere = new VendorDouble();

  @AfterEach
  void stop() {
    server.close();
    elsewhere.close();
  }

  @Test
  void what_the_vendor_answers_is_read() throws Exception {
    server.answers(200, HIRED);
    assertThat(fetch(vendor()))
        .isInstanceOfSatisfying(
            Outcome.Fetched.class, fetched -> assertThat(fetched.notices()).hasSize(1));
    assertThat(server.asked()).containsExactly("/v1/candidates/c-42/jobs/j-7");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_redirect_is_not_followed(int status) throws Exception {
    elsewhere.answers(200, HIRED);
    server.answers(exchange -> {
      exchange.getResponseHeaders().add("Location", elsewhere.uri().toString());
      reply(exchange, status, "");
    });
    assertThat(fetch(vendor())).isEqualTo(failed(FetchFailure.FORBIDDEN_HOST, null));
    assertThat(elsewhere.asked()).isEmpty();
  }

  @Test
  void a_link_to_another_address_is_not_followed() throws Exception {
    elsewhere.answers(200, HIRED);
    server.answers(exchange -> {
      exchange.getResponseHeaders().add("Link", "<" + elsewhere.uri() + ">; rel=\"self\"");
      reply(exchange, 200, HIRED);
    });
    assertThat(fetch(vendor())).isInstanceOf(Outcome.Fetched.class);
    assertThat(elsewhere.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "400, NOT_UNDERSTOOD", "401, UNAUTHORISED", "403, UNAUTHORISED", "404, NOT_FOUND",
    "408, UNAVAILABLE", "410, NOT_FOUND", "429, THROTTLED", "500, UNAVAILABLE",
    "502, UNAVAILABLE", "503, UNAVAILABLE", "204, NOT_UNDERSTOOD", "202, NOT_UNDERSTOOD"
  })
  void a_status_has_its_reason(int status, FetchFailure reason) throws Exception {
    server.answers(status, "");
    assertThat(fetch(vendor())).isEqualTo(failed(reason, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "<html>", "{\"status\": \"HIRED\"", "\u0000"})
  void what_is_no_json_is_not_understood(String body) throws Exception {
    server.answers(200, body);
    assertThat(fetch(vendor())).isEqualTo(failed(FetchFailure.NOT_UNDERSTOOD, null));
  }

  @Test
  void a_body_that_nests_without_end_is_not_understood() throws Exception {
    server.answers(200, "[".repeat(100_000));
    assertThat(fetch(vendor())).isEqualTo(failed(FetchFailure.NOT_UNDERSTOOD, null));
  }

  @Test
  void a_body_is_let_go_where_it_becomes_too_large() throws Exception {
    server.answers(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] blanks = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
      for (int sent = 0; sent <= 4 * VendorServer.LARGEST_BODY; sent += blanks.length) {
        exchange.getResponseBody().write(blanks);
      }
    });
    assertThat(fetch(vendor())).isEqualTo(failed(FetchFailure.TOO_LARGE, null));
  }

  @Test
  void a_compressed_body_is_not_unpacked() throws Exception {
    byte[] packed = packed(HIRED);
    server.answers(exchange -> {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(200, packed.length);
      exchange.getResponseBody().write(packed);
    });
    assertThat(fetch(vendor())).isEqualTo(failed(FetchFailure.NOT_UNDERSTOOD, null));
  }

  @Test
  void a_body_that_does_not_end_in_time_is_given_up() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    server.answers(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        done.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    Vendor.Patience little =
        new Vendor.Patience(Duration.ofMillis(300), WINDOW, REST, Duration.ZERO);
    assertThat(
            vendor("smartrecruiters", settings(server.uri(), "a-token", 6000), little)
                .fetch(notification("smartrecruiters")))
        .isEqualTo(failed(FetchFailure.UNAVAILABLE, null));
    done.countDown();
  }

  @Test
  void a_server_that_is_not_there_is_unavailable() throws Exception {
    server.close();
    assertThat(fetch(vendor())).isEqualTo(failed(FetchFailure.UNAVAILABLE, null));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7", "0, 0", "999999999, 86400", "'Mon, 02 Mar 2026 10:01:00 GMT', 60",
    "'Mon, 02 Mar 2020 10:00:00 GMT', 0", "soon, -1", "-5, -1", "99999999999999, -1"
  })
  void a_vendor_that_asks_for_a_pause_says_how_long(String header, long seconds) throws Exception {
    server.answers(exchange -> {
      exchange.getResponseHeaders().add("Retry-After", header);
      reply(exchange, 429, "");
    });
    assertThat(fetch(vendor()))
        .isEqualTo(
            failed(FetchFailure.THROTTLED, seconds < 0 ? null : Duration.ofSeconds(seconds)));
  }

  @Test
  void while_a_vendor_asks_for_a_pause_nothing_is_asked() throws Exception {
    Vendor vendor = vendor();
    server.answers(exchange -> {
      exchange.getResponseHeaders().add("Retry-After", "7");
      reply(exchange, 429, "");
    });
    fetch(vendor);
    server.answers(200, HIRED);
    clock.advance(Duration.ofMillis(6_999));
    assertThat(fetch(vendor)).isEqualTo(new Outcome.NotNow());
    assertThat(server.asked()).hasSize(1);
    clock.advance(Duration.ofMillis(1));
    assertThat(fetch(vendor)).isInstanceOf(Outcome.Fetched.class);
  }

  @Test
  void a_vendor_that_does_not_answer_is_given_a_rest_and_then_tried_once() throws Exception {
    Vendor vendor = vendor();
    server.answers(503, "");
    for (int time = 0; time < WINDOW; time++) {
      assertThat(vendor.isResting()).isFalse();
      fetch(vendor);
    }
    assertThat(vendor.isResting()).isTrue();
    assertThat(fetch(vendor)).isEqualTo(new Outcome.NotNow());
    assertThat(server.asked()).hasSize(WINDOW);

    clock.advance(REST.plusMillis(1));
    assertThat(fetch(vendor)).isEqualTo(failed(FetchFailure.UNAVAILABLE, null));
    assertThat(fetch(vendor)).isEqualTo(new Outcome.NotNow());
    assertThat(server.asked()).hasSize(WINDOW + 1);

    server.answers(200, HIRED);
    clock.advance(REST.plusMillis(1));
    assertThat(fetch(vendor)).isInstanceOf(Outcome.Fetched.class);
    assertThat(vendor.isResting()).isFalse();
  }

  @Test
  void what_one_notification_lacks_is_not_held_against_the_vendor() throws Exception {
    Vendor vendor = vendor();
    server.answers(404, "");
    for (int time = 0; time < 3 * WINDOW; time++) {
      assertThat(fetch(vendor)).isEqualTo(failed(FetchFailure.NOT_FOUND, null));
    }
    assertThat(vendor.isResting()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'', true", "smartrecruiters-emea, false"})
  void a_token_of_one_account_that_is_not_taken_stops_no_other(String tenant, boolean rests)
      throws Exception {
    Map<String, String> accounts = Map.of("smartrecruiters-emea", "a-wrong-token");
    Vendor vendor =
        vendor(
            "smartrecruiters",
            new VendorSettings(server.uri(), "a-token", accounts, 6000),
            patience());
    server.answers(401, "");
    Notification notification =
        new Notification(
            new Account("smartrecruiters", tenant),
            "smartrecruiters",
            "application.status.updated",
            Map.of("candidateId", "c-42", "jobId", "j-7"),
            NOW);
    for (int time = 0; time < WINDOW; time++) {
      assertThat(vendor.fetch(notification)).isEqualTo(failed(FetchFailure.UNAUTHORISED, null));
    }
    assertThat(vendor.isResting()).isEqualTo(rests);
  }

  @Test
  void a_vendor_is_asked_no_more_often_than_it_allows() throws Exception {
    server.answers(200, HIRED);
    Vendor vendor = vendor("smartrecruiters", settings(server.uri(), "a-token", 1), patience());
    assertThat(fetch(vendor)).isInstanceOf(Outcome.Fetched.class);
    assertThat(fetch(vendor)).isEqualTo(new Outcome.NotNow());
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void without_a_token_nobody_is_asked() throws Exception {
    server.answers(200, HIRED);
    Vendor vendor = vendor("smartrecruiters", settings(server.uri(), "", 6000), patience());
    assertThat(fetch(vendor)).isEqualTo(failed(FetchFailure.NOT_CONFIGURED, null));
    Vendor merge = vendor("merge", settings(server.uri(), "a-token", 6000), patience());
    assertThat(merge.fetch(notification("merge")))
        .isEqualTo(failed(FetchFailure.NOT_CONFIGURED, null));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void a_token_of_one_account_is_shown_for_that_account() throws Exception {
    server.answers(200, "{}");
    Map<String, String> accounts = VendorSettings.accountTokens(List.of("emea = emea-token"));
    VendorSettings settings = new VendorSettings(server.uri(), "a-token", accounts, 6000);
    Vendor lever = vendor("lever", settings, patience());
    lever.fetch(
        new Notification(
            new Account("lever", "emea"),
            "lever",
            "candidateHired",
            Map.of("opportunityId", "o-42"),
            NOW));
    assertThat(server.authorizations()).containsExactly("Basic ZW1lYS10b2tlbjo=");
  }

  private Vendor vendor() {
    return vendor("smartrecruiters", settings(server.uri(), "a-token", 6000), patience());
  }

  private Vendor vendor(String via, VendorSettings settings, Vendor.Patience patience) {
    AtsApi api =
        AtsApi.all(source -> List.of()).stream()
            .filter(any -> any.via().equals(via))
            .findFirst()
            .orElseThrow();
    return new Vendor(api, settings, patience, clock);
  }

  private static Vendor.Patience patience() {
    return new Vendor.Patience(Duration.ofSeconds(20), WINDOW, REST, Duration.ZERO);
  }

  private static VendorSettings settings(URI uri, String token, int requestsPerMinute) {
    return new VendorSettings(uri, token, Map.of(), requestsPerMinute);
  }

  private static Outcome fetch(Vendor vendor) throws InterruptedException {
    return vendor.fetch(notification("smartrecruiters"));
  }

  private static Notification notification(String via) {
    return new Notification(
        new Account(via, ""),
        via,
        "application.status.updated",
        Map.of("candidateId", "c-42", "jobId", "j-7", "applicationId", "a-42"),
        NOW);
  }

  private static Outcome failed(FetchFailure reason, @Nullable Duration retryAfter) {
    return new Outcome.Failed(reason, retryAfter);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
