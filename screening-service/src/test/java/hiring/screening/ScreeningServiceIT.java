package hiring.screening;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ROLES;
import static hiring.screening.Examples.JUNIOR;
import static hiring.screening.Examples.SILENT;
import static hiring.screening.Examples.STRONG;
import static hiring.service.testing.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationWithdrawn;
import hiring.events.Evidence;
import hiring.events.RolePosted;
import hiring.service.start.Upstream;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Each test has a role of its own, so that none sees what another screens. */
@Timeout(180)
class ScreeningServiceIT {

  private static final String PASS =
      "{\"outcome\":\"pass\",\"decidedBy\":\"reviewer-3\",\"reason\":\"The references show it.\"}";
  private static final String FAIL = PASS.replace("pass", "fail");

  private static Upstream posting;
  private static RunningService service;

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    posting = Upstream.start(POSTING_SERVICE, TestBroker.shared(), TestRegistry.shared());
    service =
        RunningService.start(
            ScreeningServiceApplication.class, TestBroker.shared(), TestRegistry.shared(), data);
    service.awaitReadiness(200);
  }

  @AfterAll
  static void stop() {
    service.close();
    posting.close();
  }

  @Test
  void an_application_is_decided_and_every_point_of_it_explained() throws Exception {
    UUID role = post(1);
    String path = receive(1, role, STRONG);

    JsonNode screening = await(path, "passed");
    assertThat(screening.path("roleId").asString()).isEqualTo(role.toString());
    assertThat(screening.path("rubricVersion").asInt()).isEqualTo(1);
    assertThat(screening.path("passMark").asInt()).isEqualTo(55);
    assertThat(
            screening.path("criteria").valueStream().mapToInt(c -> c.path("points").asInt()).sum())
        .as("the sum of what each criterion gave")
        .isEqualTo(screening.path("score").asInt())
        .isGreaterThanOrEqualTo(55);
    JsonNode languages = criterion(screening, "languages");
    assertThat(languages.path("result").asString()).isEqualTo("met");
    assertThat(languages.path("matched").valueStream().map(JsonNode::asString))
        .containsExactly("Go", "Java");
    assertThat(screening.toString()).doesNotContain("Applicant", "example.org", "Europe/Vienna");
  }

  @Test
  void what_matched_is_shown_in_the_applicants_words_until_they_are_erased() throws Exception {
    UUID role = post(11);
    String path = receive(11, role, STRONG);
    JsonNode design = criterion(await(path, "passed"), "distributed-systems");
    assertThat(design.path("passages").valueStream().map(found -> found.path("text").asString()))
        .isNotEmpty()
        .allMatch(text -> text.contains("the design of distributed systems"));

    assertThat(service.get(path).headers().firstValue("Cache-Control")).contains("no-store");

    posting.write(
        APPLICATION_UPDATES,
        Examples.application(11).toString(),
        ApplicationErased.newBuilder((ApplicationErased) Examples.update(11, "Erased"))
            .setRoleId(role)
            .build());
    JsonNode erased =
        service.awaitJson(
            path, found -> criterion(found, "distributed-systems").path("passages").isEmpty());
    assertThat(criterion(erased, "distributed-systems").path("matched")).isNotEmpty();
    assertThat(erased.path("outcome").asString()).isEqualTo("passed");
  }

  @Test
  void a_knock_out_that_is_not_met_fails() throws Exception {
    JsonNode screening = await(receive(2, post(2), JUNIOR), "failed");
    assertThat(criterion(screening, "experience").path("result").asString()).isEqualTo("not-met");
    assertThat(criterion(screening, "experience").path("points").asInt()).isZero();
  }

  @Test
  void an_application_waits_for_its_role_and_is_decided_when_it_comes() throws Exception {
    UUID role = role(3);
    String path = receive(3, role, STRONG);

    JsonNode waiting = await(path, "waiting");
    assertThat(waiting.path("criteria")).isEmpty();
    assertThat(waiting.has("score")).isFalse();
    assertThat(refusal(service.post(path + "/decision", PASS))).isEqualTo("409 NOT_REFERRED");

    post(3);
    assertThat(await(path, "passed").path("roleId").asString()).isEqualTo(role.toString());
  }

  @Test
  void a_referred_application_is_decided_by_a_person_once() throws Exception {
    String path = receive(4, post(4), SILENT);
    await(path, "referred");

    HttpResponse<String> decided = service.keyed(path + "/decision", "review-4", PASS);
    assertThat(decided.statusCode()).isEqualTo(200);
    assertThat(json(decided).path("outcome").asString()).isEqualTo("passed");
    assertThat(service.keyed(path + "/decision", "review-4", PASS).body())
        .as("the answer to a repeat")
        .isEqualTo(decided.body());
    assertThat(refusal(service.keyed(path + "/decision", "review-4", FAIL)))
        .as("the answer to something else that calls itself a repeat")
        .isEqualTo("422 COMMAND_ID_REUSED");
    assertThat(refusal(service.keyed(path + "/decision", "another", FAIL)))
        .isEqualTo("409 ALREADY_DECIDED");

    JsonNode screening = json(service.get(path));
    assertThat(screening.path("outcome").asString()).isEqualTo("passed");
    assertThat(screening.path("decidedBy").asString()).isEqualTo("reviewer-3");
    assertThat(screening.path("reason").asString()).isEqualTo("The references show it.");
  }

  @Test
  void one_reviewer_looks_at_an_application_at_a_time_and_another_may_overturn() throws Exception {
    UUID role = post(10);
    String path = receive(10, role, SILENT);
    await(path, "referred");
    assertThat(ids("/reviews?roleId=" + role)).containsExactly(Examples.application(10).toString());

    assertThat(service.post(path + "/claim", "{\"by\": \"reviewer-4\"}").statusCode())
        .isEqualTo(200);
    assertThat(refusal(service.post(path + "/decision", PASS))).isEqualTo("409 CLAIMED");
    assertThat(service.post(path + "/release", "{\"by\": \"lead-1\"}").statusCode()).isEqualTo(200);
    assertThat(service.post(path + "/decision", PASS).statusCode()).isEqualTo(200);
    assertThat(ids("/reviews?roleId=" + role)).isEmpty();

    String overturn = FAIL.replace("{", "{\"overturns\": true, ");
    assertThat(json(service.post(path + "/decision", overturn)).path("outcome").asString())
        .isEqualTo("failed");
    assertThat(json(service.get(path)).path("outcome").asString()).isEqualTo("failed");
  }

  @Test
  void nobody_is_decided_about_without_a_reason() throws Exception {
    String path = receive(5, post(5), SILENT) + "/decision";
    for (String field : List.of("outcome", "decidedBy", "reason")) {
      HttpResponse<String> refused = service.post(path, PASS.replace(field, "noSuchField"));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(json(refused).path("field").asString()).isEqualTo(field);
    }
    HttpResponse<String> unheardOf = service.post(path, PASS.replace("pass", "somehow"));
    assertThat(unheardOf.statusCode()).isEqualTo(422);
    assertThat(unheardOf.body()).doesNotContain("somehow");
    assertThat(service.post(path, "{\"outcome\":").statusCode()).isEqualTo(400);
  }

  @Test
  void what_nobody_has_heard_of_is_not_found() throws Exception {
    String path = "/screenings/" + UUID.randomUUID();
    assertThat(service.get(path).statusCode()).isEqualTo(404);
    assertThat(service.get("/screenings/nothing").statusCode()).isEqualTo(404);
    assertThat(refusal(service.post(path + "/decision", PASS)))
        .isEqualTo("404 NO_SUCH_APPLICATION");
  }

  @Test
  void who_withdraws_before_a_decision_is_not_decided_about() throws Exception {
    UUID role = post(6);
    String referred = receive(6, role, SILENT);
    String passed = receive(7, role, STRONG);
    await(referred, "referred");
    await(passed, "passed");

    withdraw(6, role);
    withdraw(7, role);
    JsonNode withdrawn = await(referred, "withdrawn");
    assertThat(withdrawn.has("rubricVersion")).isFalse();
    assertThat(refusal(service.post(referred + "/decision", PASS))).isEqualTo("409 WITHDRAWN");
    assertThat(json(service.get(passed)).path("outcome").asString())
        .as("a decision that was made before")
        .isEqualTo("passed");
  }

  @Test
  void what_is_erased_is_forgotten() throws Exception {
    String path = receive(8, post(8), SILENT);
    await(path, "referred");
    posting.write(APPLICATIONS, Examples.application(8).toString(), null);
    service.await(() -> service.get(path), answer -> answer.statusCode() == 404);
  }

  @Test
  void screenings_are_listed_by_role_and_outcome_page_by_page() throws Exception {
    UUID role = post(9);
    List<Integer> numbers = IntStream.range(90, 95).boxed().toList();
    for (int number : numbers) {
      await(receive(number, role, STRONG), "passed");
    }
    await(receive(95, role, JUNIOR), "failed");
    List<String> expected =
        numbers.stream().map(number -> Examples.application(number).toString()).sorted().toList();

    String of = "/screenings?roleId=" + role;
    assertThat(ids(of)).hasSize(6).isSorted().containsAll(expected);
    assertThat(ids(of + "&outcome=passed")).isEqualTo(expected);
    assertThat(ids(of + "&outcome=waiting")).isEmpty();
    List<String> paged = new ArrayList<>();
    for (List<String> page = ids(of + "&outcome=passed&limit=2");
        !page.isEmpty();
        page = ids(of + "&outcome=passed&limit=2&after=" + page.getLast())) {
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      paged.addAll(page);
    }
    assertThat(paged).isEqualTo(expected);
  }

  @Test
  void a_query_that_means_nothing_is_refused_by_the_name_of_its_parameter() throws Exception {
    for (String wrong :
        List.of("outcome=maybe", "limit=0", "limit=1001", "limit=x", "roleId=x", "after=x")) {
      HttpResponse<String> refused = service.get("/screenings?" + wrong);
      assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
      assertThat(json(refused).path("field").asString()).isEqualTo(wrong.split("=", -1)[0]);
    }
  }

  @Test
  void nobody_gets_in_without_the_token() throws Exception {
    String path = "/screenings/" + Examples.application(1);
    for (String got : List.of("/screenings", path)) {
      assertThat(service.send(service.bare(got).GET()).statusCode()).isEqualTo(401);
    }
    assertThat(
            service
                .send(service.bare(path + "/decision").POST(BodyPublishers.ofString(PASS)))
                .statusCode())
        .isEqualTo(401);
  }

  private static UUID role(int number) {
    return Ids.derive("role/screened-" + number);
  }

  private static UUID post(int number) throws Exception {
    UUID role = role(number);
    RolePosted posted =
        RolePosted.newBuilder(Examples.posted(Examples.rubric()))
            .setEventId(Ids.derive("event/posted-" + number))
            .setRoleId(role)
            .build();
    posting.write(ROLES, role.toString(), posted);
    return role;
  }

  private static String receive(int number, UUID role, Evidence evidence) throws Exception {
    ApplicationReceived received =
        ApplicationReceived.newBuilder(Examples.received(number, 1, evidence))
            .setRoleId(role)
            .build();
    posting.write(APPLICATIONS, received.getApplicationId().toString(), received);
    return "/screenings/" + received.getApplicationId();
  }

  private static void withdraw(int number, UUID role) throws Exception {
    ApplicationWithdrawn withdrawn =
        ApplicationWithdrawn.newBuilder(Examples.withdrawn(number)).setRoleId(role).build();
    posting.write(APPLICATION_UPDATES, withdrawn.getApplicationId().toString(), withdrawn);
  }

  private static JsonNode await(String path, String outcome) {
    return service.awaitJson(path, found -> found.path("outcome").asString("").equals(outcome));
  }

  private static JsonNode criterion(JsonNode screening, String id) {
    return screening
        .path("criteria")
        .valueStream()
        .filter(criterion -> criterion.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(String path) throws Exception {
    return json(service.get(path))
        .valueStream()
        .map(summary -> summary.path("applicationId").asString())
        .toList();
  }

  private static String refusal(HttpResponse<String> answer) {
    return answer.statusCode() + " " + json(answer).path("reason").asString();
  }
}
