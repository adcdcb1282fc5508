package hiring.scheduling;

import static hiring.scheduling.Examples.passed;
import static hiring.scheduling.Examples.posted;
import static hiring.scheduling.Examples.withdrawn;
import static hiring.scheduling.RunningScheduling.json;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.RetryWaitlist;
import hiring.service.StoreQueries;
import hiring.service.SubmissionGateway;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Timeout(240)
class SchedulingServiceIT {

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
  void the_sample_pool_is_registered_and_seen() throws Exception {
    for (JsonNode interviewer : samples()) {
      HttpResponse<String> answer = register(interviewer);
      assertThat(answer.statusCode()).isEqualTo(201);
      String id = interviewer.path("interviewerId").asString();
      assertThat(answer.body())
          .isEqualTo("{\"poolId\":\"" + pool + "\",\"interviewerId\":\"" + id + "\"}");
      String location = answer.headers().firstValue("Location").orElseThrow();
      JsonNode shown = json(service.get(location));
      assertThat(interviewer.properties())
          .allSatisfy(field -> assertThat(shown.get(field.getKey())).isEqualTo(field.getValue()));
      assertThat(shown.path("targetShare").asInt()).isEqualTo(100);
    }
    assertThat(json(service.get("/pools/" + pool + "/interviewers")).size())
        .isEqualTo(samples().size());
  }

  @Test
  void an_applicant_who_passed_gets_interviews_and_the_interviewers_see_them() throws Exception {
    registerTwo();
    others.post(posted(role, pool));
    others.pass(passed(application, role, 1));
    JsonNode interview = service.awaitStatus(application, "scheduled");
    assertThat(interview.path("sessions").size()).isEqualTo(2);
    JsonNode first = interview.path("sessions").path(0);
    assertThat(first.path("kind").asString()).isEqualTo("coding");
    assertThat(first.path("zone").asString()).isEqualTo("Europe/Vienna");
    assertThat(Instant.parse(first.path("start").asString()))
        .isAfter(Instant.now().plus(Duration.ofHours(23)));
    assertThat(Duration.between(instant(first, "start"), instant(first, "end")))
        .isEqualTo(Duration.ofHours(1));
    assertThat(interview.path("sessions").path(1).path("interviewers").valueStream())
        .extracting(JsonNode::asString)
        .containsExactlyInAnyOrder("a", "b");
    HttpResponse<String> calendar = service.get("/pools/" + pool + "/interviewers/b/calendar.ics");
    assertThat(calendar.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    assertThat(calendar.body()).contains("SUMMARY:Interview: design");
    HttpResponse<String> invitation = service.get("/interviews/" + application + "/invite.ics");
    assertThat(invitation.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).contains("text/calendar", "method=REQUEST"));
    assertThat(invitation.body()).contains("METHOD:REQUEST", "SUMMARY:Interview: coding");
    String week =
        "/pools/" + pool + "/week?zone=UTC&from=" + first.path("start").asString().substring(0, 10);
    assertThat(json(service.get(week)).path("interviewers").size()).isEqualTo(2);
    assertThat(service.send(service.request(week).header("Accept", "text/html").GET()).body())
        .startsWith("<!doctype html>")
        .contains(application.toString());
    assertThat(others.await(1, Topics.INTERVIEWS, application.toString()))
        .singleElement()
        .isInstanceOf(InterviewScheduled.class);
  }

  @Test
  void a_withdrawal_cancels_what_was_arranged_and_frees_the_time() throws Exception {
    registerTwo();
    others.post(posted(role, pool));
    others.pass(passed(application, role, 1));
    service.awaitStatus(application, "scheduled");
    others.withdraw(withdrawn(application));
    JsonNode cancelled = service.awaitStatus(application, "cancelled");
    assertThat(cancelled.path("reason").asString()).isEqualTo("WITHDRAWN");
    assertThat(cancelled.path("sessions").isEmpty()).isTrue();
    assertThat(service.get("/pools/" + pool + "/interviewers/b/calendar.ics").body())
        .doesNotContain("VEVENT");
    assertThat(service.get("/interviews/" + application + "/invite.ics").body())
        .contains("METHOD:CANCEL", "STATUS:CANCELLED");
    assertThat(others.await(2, Topics.INTERVIEWS, application.toString()))
        .hasExactlyElementsOfTypes(InterviewScheduled.class, InterviewCancelled.class);
  }

  @Test
  void who_does_not_fit_waits_and_is_scheduled_when_an_interviewer_comes() throws Exception {
    register(interviewer("a", "coding"));
    others.post(posted(role, pool));
    others.pass(passed(application, role, 1));
    JsonNode waiting = service.awaitStatus(application, "waitlisted");
    assertThat(waiting.path("reason").asString()).isEqualTo("SKILL");
    assertThat(waiting.path("shortOf").asString()).isEqualTo("design");
    register(interviewer("b", "system-design"));
    register(interviewer("c", "system-design"));
    service.awaitStatus(application, "scheduled");
    assertThat(others.await(2, Topics.INTERVIEWS, application.toString()))
        .hasExactlyElementsOfTypes(InterviewWaitlisted.class, InterviewScheduled.class);
  }

  @Test
  void a_pass_whose_role_is_not_here_yet_waits_for_it() throws Exception {
    registerTwo();
    others.pass(passed(application, role, 1));
    service.awaitStatus(application, "awaiting-role");
    others.post(posted(role, pool));
    service.awaitStatus(application, "scheduled");
  }

  @Test
  void who_withdrew_before_the_screen_is_never_interviewed() throws Exception {
    others.post(posted(role, pool));
    others.withdraw(withdrawn(application));
    service.awaitStatus(application, "ended");
    others.pass(passed(application, role, 1));
    UUID another = UUID.randomUUID();
    others.pass(passed(another, role, 1));
    service.awaitStatus(another, "waitlisted");
    service.awaitStatus(application, "ended");
  }

  @Test
  void when_time_has_passed_a_pool_in_which_somebody_waits_is_told() throws Exception {
    others.post(posted(role, pool));
    others.pass(passed(application, role, 1));
    service.awaitStatus(application, "waitlisted");
    Instant later = Instant.now().plus(Duration.ofMinutes(20));
    retryAt(later);
    retryAt(later);
    assertThat(others.read(Topics.SCHEDULING_COMMANDS, pool))
        .as("told twice in an interval, under one id")
        .hasSize(2)
        .hasOnlyElementsOfType(RetryWaitlist.class)
        .satisfies(told -> assertThat(told.get(0)).isEqualTo(told.get(1)));
  }

  @Test
  void a_repeated_registration_is_answered_alike_and_has_one_effect() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = keyed(key, interviewer("a", "coding"));
    HttpResponse<String> second = keyed(key, interviewer("a", "coding"));
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(others.read(Topics.INTERVIEWER_POOLS, pool)).hasSize(1);
  }

  @Test
  void an_interviewer_who_cannot_stand_is_refused_by_the_name_of_the_field() throws Exception {
    ObjectNode nowhere = interviewer("a", "coding").put("timeZone", "Atlantis/Capital");
    HttpResponse<String> refused = register(nowhere);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("field").asString()).isEqualTo("timeZone");
    assertThat(refused.body()).doesNotContain("Atlantis");
    HttpResponse<String> tooMany = register(interviewer("a", "coding").put("maxPerWeek", 61));
    assertThat(json(tooMany).path("field").asString()).isEqualTo("maxPerWeek");
    ObjectNode nameless = interviewer("a", "coding");
    nameless.remove("name");
    assertThat(json(register(nameless)).path("field").asString()).isEqualTo("name");
    assertThat(register("/pools/no%20pool/interviewers", interviewer("a", "coding")).statusCode())
        .isEqualTo(422);
    assertThat(register("/pools/p/interviewers", JsonMapper.shared().readTree("[]")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void nobody_gets_in_without_the_token() throws Exception {
    for (String path :
        new String[] {
          "/interviews/" + application,
          "/pools/" + pool + "/interviewers",
          "/pools/" + pool + "/interviewers/a/calendar.ics"
        }) {
      assertThat(service.send(service.bare(path).GET()).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(
            service
                .send(
                    service
                        .bare("/pools/" + pool + "/interviewers")
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void what_is_not_there_is_not_found() throws Exception {
    register(interviewer("a", "coding"));
    assertThat(service.get("/interviews/" + application).statusCode()).isEqualTo(404);
    assertThat(service.get("/interviews/" + application + "/invite.ics").statusCode())
        .isEqualTo(404);
    assertThat(service.get("/pools/" + pool + "/week?from=never").statusCode()).isEqualTo(422);
    assertThat(service.get("/interviews/nobody").statusCode()).isEqualTo(404);
    assertThat(service.get("/pools/" + pool + "/interviews/" + application).statusCode())
        .isEqualTo(404);
    assertThat(service.get("/pools/" + pool + "/interviewers/b").statusCode()).isEqualTo(404);
    assertThat(service.get("/pools/" + pool + "/interviewers/b/calendar.ics").statusCode())
        .isEqualTo(404);
    assertThat(service.get("/pools/no-pool/interviewers").body()).isEqualTo("[]");
  }

  private static void retryAt(Instant moment) {
    new WaitlistRetries(
            service.bean(StoreQueries.class),
            service.bean(SubmissionGateway.class),
            Clock.fixed(moment, ZoneOffset.UTC),
            Duration.ofMinutes(5))
        .retry();
  }

  private void registerTwo() throws Exception {
    register(interviewer("a", "coding", "system-design"));
    register(interviewer("b", "system-design"));
  }

  private HttpResponse<String> register(JsonNode interviewer) throws Exception {
    return register("/pools/" + pool + "/interviewers", interviewer);
  }

  private static HttpResponse<String> register(String path, JsonNode interviewer) throws Exception {
    return service.post(path, interviewer.toString());
  }

  private HttpResponse<String> keyed(String key, JsonNode interviewer) throws Exception {
    return service.send(
        service
            .request("/pools/" + pool + "/interviewers")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(interviewer.toString())));
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
