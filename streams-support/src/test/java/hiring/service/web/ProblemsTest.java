package hiring.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(properties = "hiring.api-token=a-token")
@WithMockUser
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

  private static final String THING = "/things/3f0c8a9e-58e0-4c1c-9a61-0d5c3f4b8a11";

  private final MockMvcTester http;

  @Autowired
  ProblemsTest(MockMvcTester http) {
    this.http = http;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /nowhere                 | 404 | not-found
          GET    | /things/applicant-42     | 404 | not-found
          DELETE | /things                  | 405 | method-not-allowed
          GET    | /refused                 | 409 | role-closed
          GET    | /unavailable             | 503 | service-unavailable
          GET    | /failing                 | 500 | internal-server-error
          GET    | /error                   | 404 | not-found
          """)
  void each_failure_has_its_status_and_type(String method, String uri, int status, String type) {
    MvcTestResult answer =
        http.method(org.springframework.http.HttpMethod.valueOf(method)).uri(uri).exchange();

    assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:hiring:problem:" + type);
    assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
    assertThat(answer).bodyJson().extractingPath("$.title").asString().isNotBlank();
    assertThat(answer).bodyText().doesNotContain("applicant-42");
  }

  @Test
  void a_refusal_carries_its_code() {
    assertThat(http.get().uri("/refused").exchange())
        .bodyJson()
        .extractingPath("$.reason")
        .isEqualTo("ROLE_CLOSED");
  }

  @Test
  void what_is_away_says_when_to_come_again() {
    assertThat(http.get().uri("/unavailable").exchange()).hasHeader("Retry-After", "5");
  }

  @Test
  void a_method_that_is_not_supported_is_told_those_that_are() {
    assertThat(http.delete().uri("/things").exchange()).hasHeader("Allow", "POST");
  }

  @Test
  void an_unexpected_failure_is_logged_without_its_message(CapturedOutput log) {
    http.get().uri("/failing").exchange();

    assertThat(log).contains("A request failed", "java.lang.IllegalStateException", "WebExample");
    assertThat(log).doesNotContain("applicant-42");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":"n","weight":                     | 400 |
          not json at all                           | 400 |
          []                                        | 400 |
          {"weight":1}                              | 422 | name
          {"name":"n"}                              | 422 | weight
          {"name":"n","weight":"heavy"}             | 422 | weight
          {"name":"n","weight":1,"part":{"from":"x"}}        | 422 | part.from
          {"name":"n","weight":1,"part":{"from":2,"to":1}}   | 422 | part.to
          {"name":"n","weight":1,"notes":{"secret":"x"}}     | 422 | notes.*
          """)
  void a_body_that_is_wrong_names_the_field(String body, int status, String field) {
    MvcTestResult answer = post(body);

    assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith("application/problem+json");
    if (field != null) {
      assertThat(answer).bodyJson().extractingPath("$.field").isEqualTo(field);
    }
    assertThat(answer).bodyText().doesNotContain("heavy").doesNotContain("secret");
  }

  @Test
  void an_unknown_field_is_ignored() {
    assertThat(post("{\"name\":\"n\",\"weight\":1,\"status\":\"hired\"}")).hasStatusOk();
  }

  @Test
  void nesting_ten_thousand_deep_is_broken_json() {
    assertThat(post("[".repeat(10_000))).hasStatus(400);
  }

  @Test
  void a_parameter_that_is_missing_or_wrong_is_named() {
    assertThat(http.get().uri(THING).exchange()).hasStatus(422);
    assertThat(http.get().uri(THING + "?page=first").exchange())
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.field")
        .isEqualTo("page");
  }

  @Test
  void another_media_type_is_415() {
    assertThat(
            http.post().uri("/things").contentType(MediaType.TEXT_XML).content("<a/>").exchange())
        .hasStatus(415);
  }

  @Test
  void a_body_past_the_limit_is_413_however_it_comes() throws IOException {
    byte[] large = "a".repeat(300 * 1024).getBytes(StandardCharsets.UTF_8);

    assertThat(webhook(large, "identity")).hasStatus(413);
    assertThat(webhook(gzip(large), "gzip")).hasStatus(413);
    assertThat(post("{\"name\":\"" + "a".repeat(300 * 1024) + "\"}")).hasStatus(413);
  }

  @Test
  void a_calendar_may_be_larger_and_not_without_end() throws IOException {
    byte[] calendar = "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
    byte[] larger = "a".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);
    MediaType type = MediaType.parseMediaType("text/calendar;charset=utf-8");

    assertThat(send(http.put().uri("/calendars/example"), type, calendar, "identity"))
        .hasStatusOk();
    assertThat(send(http.put().uri("/calendars/example"), type, gzip(calendar), "gzip"))
        .hasStatusOk();
    assertThat(send(http.put().uri("/calendars/example"), type, larger, "identity")).hasStatus(413);
    assertThat(send(http.put().uri("/calendars/example"), type, gzip(larger), "gzip"))
        .hasStatus(413);
    assertThat(send(http.post().uri("/webhooks/example"), type, calendar, "identity"))
        .as("a webhook that calls itself one")
        .hasStatus(413);
  }

  @Test
  void a_body_within_the_limit_is_inflated() throws IOException {
    byte[] body = "a".repeat(200 * 1024).getBytes(StandardCharsets.UTF_8);

    assertThat(webhook(gzip(body), "gzip")).hasStatusOk().bodyText().isEqualTo("204800");
    assertThat(webhook(body, "identity")).hasStatusOk().bodyText().isEqualTo("204800");
  }

  @Test
  void an_encoding_that_is_not_taken_is_told_the_one_that_is() {
    assertThat(webhook(new byte[] {1}, "br")).hasStatus(415).hasHeader("Accept-Encoding", "gzip");
  }

  @Test
  void bytes_that_are_no_gzip_are_a_bad_request() {
    assertThat(webhook(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, "gzip")).hasStatus(400);
  }

  private MvcTestResult post(String body) {
    return http.post()
        .uri("/things")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult webhook(byte[] body, String encoding) {
    return send(
        http.post().uri("/webhooks/example"), MediaType.APPLICATION_OCTET_STREAM, body, encoding);
  }

  private static MvcTestResult send(
      MockMvcTester.MockMvcRequestBuilder request, MediaType type, byte[] body, String encoding) {
    return request.contentType(type).header("Content-Encoding", encoding).content(body).exchange();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
