package hiring.scheduling;

import static hiring.scheduling.Examples.passed;
import static hiring.scheduling.Examples.posted;
import static hiring.scheduling.RunningScheduling.json;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What coordinators and applicants change once interviews are arranged, over HTTP. */
@Timeout(240)
class ChangesIT {

  private static final Path SAMPLE = Path.of("../samples/interviewer-pool.json");

  private static RunningScheduling service;
  private static OtherServices others;

  /** A pool and a role of each test's own. */
  private final String pool = "pool-" + UUID.randomUUID();

  private final UUID role = UUID.randomUUID();
  private final UUID application = UUID.randomUUID();

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    others = new OtherServices(TestBroker.shared(), TestRegistry.shared());
    service = new RunningScheduling(TestBroker.shared(), TestRegistry.shared(), data, 0);
    service.awaitReady();
  }

  @AfterAll
  static void stop() {
    others.close();
    service.close();
  }

  @Test
  void a_change_moves_what_it_touches_and_the_answer_says_where_to() throws Exception {
    register(interviewer("a", "coding", "system-design"));
    register(interviewer("b", "coding", "system-design"));
    register(interviewer("c", "coding", "system-design"));
    others.post(posted(role, pool));
    others.pass(passed(application, role, 1));
    JsonNode before = service.awaitStatus(application, "scheduled");
    JsonNode coding = before.path("sessions").path(0);
    String who = coding.path("interviewers").path(0).asString();

    HttpResponse<String> declined =
        service.post(
            "/interviews/" + application + "/sessions/coding/decline",
            "{\"interviewerId\": \"" + who + "\"}");
    assertThat(declined.statusCode()).isEqualTo(200);
    assertThat(json(declined).path("sequence").asInt()).isEqualTo(1);
    assertThat(json(declined).path("sessions").path(0).path("start"))
        .isEqualTo(coding.path("start"));
    assertThat(json(declined).path("sessions").path(0).path("interviewers").toString())
        .doesNotContain("\"" + who + "\"");
    assertThat(json(declined).path("sessions").path(1)).isEqualTo(before.path("sessions").path(1));

    Instant later = instant(coding, "start").plus(Duration.ofDays(7));
    HttpResponse<String> moved =
        service.post(
            "/interviews/" + application + "/reschedule",
            "{\"by\": \"COORDINATOR\", \"notBefore\": \"" + later + "\"}");
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    assertThat(instant(json(moved).path("sessions").path(0), "start")).isAfterOrEqualTo(later);

    HttpResponse<String> cancelled = service.post("/interviews/" + application + "/cancel", "");
    assertThat(json(cancelled).path("status").asString()).isEqualTo("cancelled");
    assertThat(service.get("/interviews/" + application + "/invite.ics").body())
        .contains("METHOD:CANCEL");
  }

  @Test
  void an_interviewer_is_not_had_in_time_off_and_when_their_calendar_says_busy() throws Exception {
    register(interviewer("a", "coding"));
    String me = "/pools/" + pool + "/interviewers/a";
    String start = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.DAYS).toString();
    String end = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.DAYS).toString();

    assertThat(
            put(
                    me + "/time-off/day",
                    "application/json",
                    "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, end))
                .statusCode())
        .isEqualTo(200);
    HttpResponse<String> imported =
        put(
            me + "/busy/private",
            "text/calendar",
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20260302
            RRULE:FREQ=DAILY
            END:VEVENT
            END:VCALENDAR
            """);
    assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
    String nextWeek = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();
    JsonNode week =
        json(service.get("/pools/" + pool + "/week?from=" + nextWeek)).path("interviewers").path(0);
    assertThat(week.path("free").isEmpty()).isTrue();
    assertThat(week.path("busy").isEmpty()).isFalse();

    assertThat(put(me + "/busy/private", "text/calendar", "hello").statusCode()).isEqualTo(422);
    assertThat(put(me + "/busy/private", "text/plain", "hello").statusCode()).isEqualTo(415);
    for (String path : new String[] {me + "/time-off/day", me + "/busy/private"}) {
      assertThat(service.send(service.request(path).DELETE()).statusCode()).isEqualTo(204);
    }
    assertThat(service.send(service.request(me + "/time-off/day").DELETE()).statusCode())
        .isEqualTo(404);
  }

  private static HttpResponse<String> put(String path, String type, String body) throws Exception {
    return service.send(
        service.request(path).setHeader("Content-Type", type).PUT(BodyPublishers.ofString(body)));
  }

  private void register(JsonNode interviewer) throws Exception {
    assertThat(
            service.post("/pools/" + pool + "/interviewers", interviewer.toString()).statusCode())
        .isEqualTo(201);
  }

  /** The first of the sample, under another id and with other skills. */
  private static ObjectNode interviewer(String id, String... skills) throws Exception {
    ObjectNode interviewer = (ObjectNode) samples().path(0);
    interviewer.put("interviewerId", id);
    interviewer.putPOJO("skills", skills);
    return interviewer;
  }

  private static JsonNode samples() throws Exception {
    return JsonMapper.shared().readTree(Files.readString(SAMPLE));
  }

  private static Instant instant(JsonNode session, String field) {
    return Instant.parse(session.path(field).asString());
  }
}
