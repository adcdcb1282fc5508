package hiring.posting;

import static hiring.service.testing.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What callers do wrong over HTTP, and what each of it is answered by the running service. */
@Timeout(180)
class BadRequestsIT {

  private static final String KEY = "example-webhook-key";
  private static final String WRONG_KEY = "example-other-key";
  private static final String ECHO = "words-that-must-not-come-back";
  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");

  private static RunningService service;

  /**
   * A request and its answer.
   *
   * @param problem a field and its value in the answer, where it says more than its status
   */
  record Bad(
      String what, Request request, int status, @Nullable String problem, @Nullable String value) {

    @Override
    public String toString() {
      return what + " -> " + status + (problem == null ? "" : " " + problem + "=" + value);
    }
  }

  interface Request {
    HttpRequest.Builder of() throws IOException;
  }

  @BeforeAll
  static void start(@TempDir Path data) {
    service =
        RunningService.start(
            PostingServiceApplication.class,
            TestBroker.shared(),
            TestRegistry.shared().url(),
            data,
            Map.of(
                "hiring.webhooks.quarantine-key", Signed.QUARANTINE_KEY,
                "hiring.webhooks.greenhouse.secrets", KEY,
                "hiring.webhooks.ashby.secrets", KEY,
                "hiring.webhooks.merge.secrets", KEY,
                "hiring.webhooks.lever.secrets", KEY));
    service.awaitReadiness(200);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static Stream<Bad> requests() {
    return Stream.of(webhooks(), bodies(), fields(), callers()).flatMap(bad -> bad);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void a_bad_request_is_answered_so_that_its_sender_can_mend_it(Bad bad) throws Exception {
    HttpResponse<String> answer = service.send(bad.request().of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(bad.status());
    assertThat(answer.body())
        .doesNotContain(ECHO)
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
    if (bad.status() >= 400) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
    if (bad.problem() != null) {
      assertThat(json(answer).path(bad.problem()).asString()).isEqualTo(bad.value());
    }
  }

  private static Stream<Bad> webhooks() {
    return Stream.of(
        bad(
            "no signature",
            401,
            () -> webhook("greenhouse", "{}".getBytes(StandardCharsets.UTF_8))),
        bad(
            "a signature of another key",
            401,
            "reason",
            "BAD_SIGNATURE",
            () -> signed("greenhouse", WRONG_KEY)),
        bad("the same to Ashby, which takes 401 for final", 503, () -> signed("ashby", WRONG_KEY)),
        bad(
            "the same to Merge, which takes any 4xx for final",
            503,
            () -> signed("merge", WRONG_KEY)),
        bad("a vendor that nobody knows", 404, () -> webhook("nobody", new byte[] {'{', '}'})),
        bad("a replayed delivery", 200, () -> signed("greenhouse", KEY)),
        bad("a replayed delivery, again", 200, () -> signed("greenhouse", KEY)),
        bad(
            "more than 256 KiB, signed or not",
            413,
            () -> webhook("greenhouse", new byte[300_000])));
  }

  private static Stream<Bad> bodies() {
    return Stream.of(
        bad("broken JSON", 400, () -> post("/applications", "{\"a\": \"" + ECHO)),
        bad("no JSON object", 422, "field", "body", () -> post("/applications", "[1]")),
        bad(
            "another content type",
            415,
            () ->
                service
                    .request("/applications")
                    .setHeader("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString(ECHO))),
        bad("an encoding that is not taken", 415, () -> encoded("br", new byte[] {1})),
        bad(
            "a body of 10 MB",
            413,
            () -> post("/applications", "\"" + "x".repeat(10_000_000) + "\"")),
        bad(
            "10 MB in a few bytes",
            413,
            () -> encoded("gzip", gzip(" ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8)))));
  }

  private static Stream<Bad> fields() {
    return Stream.of(
        bad("unknown fields", 202, () -> application(body -> body.put("shoeSize", 44))),
        bad(
            "fields that are not the caller's to set",
            202,
            () ->
                application(body ->
                    body.put("status", "hired").put("score", 100).put("applicationId", "1"))),
        bad("an unknown word of an enum", 200, () -> closing("{\"reason\": \"NO_LONGER_FUN\"}")),
        bad(
            "a field that is missing",
            422,
            "field",
            "externalCandidateId",
            () -> application(body -> body.remove("externalCandidateId"))),
        bad(
            "an id that is too long",
            422,
            "field",
            "externalApplicationId",
            () -> application(body -> body.put("externalApplicationId", ECHO.repeat(9)))),
        bad(
            "text where a number belongs",
            422,
            "field",
            "evidence.yearsOfExperience",
            () -> application(body -> body.putObject("evidence").put("yearsOfExperience", ECHO))),
        bad(
            "1e308 years",
            422,
            "field",
            "evidence.yearsOfExperience",
            () -> application(body -> body.putObject("evidence").put("yearsOfExperience", 1e308))),
        bad(
            "negative years",
            422,
            "field",
            "evidence.yearsOfExperience",
            () -> application(body -> body.putObject("evidence").put("yearsOfExperience", -1))),
        bad(
            "NaN, which is no JSON",
            400,
            () -> post("/applications", "{\"evidence\": {\"yearsOfExperience\": NaN}}")),
        bad(
            "a time zone that does not exist",
            422,
            "field",
            "timeZone",
            () -> application(body -> body.put("timeZone", "Mars/Olympus"))),
        bad(
            "a date without an offset",
            422,
            "field",
            "appliedAt",
            () -> application(body -> body.put("appliedAt", "2026-03-29T02:30:00"))),
        bad(
            "a source that is no code",
            422,
            "field",
            "source",
            () -> application(body -> body.put("source", "Nobody\r\nSet-Cookie: a=b"))),
        bad("nesting 10,000 deep", 400, () -> post("/applications", "[".repeat(10_000))));
  }

  private static Stream<Bad> callers() {
    return Stream.of(
        bad("no token", 401, () -> service.bare("/roles").GET()),
        bad(
            "a wrong token",
            401,
            () -> service.bare("/roles").header("Authorization", "Bearer " + ECHO).GET()),
        bad(
            "an id of nothing",
            404,
            () -> service.request("/applications/" + UUID.randomUUID()).GET()),
        bad("an id that is none", 404, () -> service.request("/applications/" + ECHO).GET()),
        bad(
            "a candidate to whom nothing happened",
            404,
            () -> service.request("/candidates/" + UUID.randomUUID()).GET()),
        bad("a path that is none", 404, () -> service.request("/" + ECHO).GET()),
        bad("a method that is none", 405, () -> service.request("/applications").DELETE()),
        bad(
            "a key of an idempotent request that is too long",
            422,
            "field",
            "Idempotency-Key",
            () -> post("/roles", "{}").header("Idempotency-Key", "k".repeat(256))));
  }

  private static Bad bad(String what, int status, Request request) {
    return new Bad(what, request, status, null, null);
  }

  private static Bad bad(String what, int status, String problem, String value, Request request) {
    return new Bad(what, request, status, problem, value);
  }

  private static HttpRequest.Builder post(String path, String body) {
    return service.request(path).POST(BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder encoded(String coding, byte[] body) {
    return service
        .request("/applications")
        .header("Content-Encoding", coding)
        .POST(BodyPublishers.ofByteArray(body));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }

  private static HttpRequest.Builder webhook(String source, byte[] body) {
    return service
        .bare("/webhooks/" + source + "/bad-requests")
        .POST(BodyPublishers.ofByteArray(body));
  }

  /** The first fixture of a vendor, signed with a key. */
  private static HttpRequest.Builder signed(String source, String key) {
    Signed signed = Fixture.of(source).findFirst().orElseThrow().signed(key, Instant.now());
    HttpRequest.Builder request = webhook(source, signed.body());
    signed.headers().forEach(request::setHeader);
    return request;
  }

  private interface Edit {
    JsonNode of(ObjectNode body);
  }

  private static HttpRequest.Builder application(Edit edit) {
    ObjectNode body = JsonMapper.shared().createObjectNode();
    body.put("externalApplicationId", UUID.randomUUID().toString());
    body.put("externalCandidateId", "7");
    body.put("jobId", "no-such-job");
    edit.of(body);
    return post("/applications", body.toString());
  }

  private static HttpRequest.Builder closing(String body) throws IOException {
    try {
      HttpResponse<String> posted = service.post("/roles", Files.readString(SAMPLE));
      return post("/roles/" + json(posted).path("roleId").stringValue() + "/close", body);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
