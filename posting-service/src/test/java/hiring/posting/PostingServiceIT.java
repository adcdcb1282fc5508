package hiring.posting;

import static hiring.service.testing.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.posting.ats.Fixture;
import hiring.posting.ats.Signed;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Timeout(180)
class PostingServiceIT {

  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");

  private static final String WEBHOOK_SECRET = "example-webhook-key";

  private static RunningService service;

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    service =
        RunningService.start(
            PostingServiceApplication.class,
            TestBroker.shared(),
            TestRegistry.shared().url(),
            data,
            Map.of(
                "hiring.webhooks.quarantine-key",
                Signed.QUARANTINE_KEY,
                "hiring.webhooks.greenhouse.secrets",
                "example-old-key," + WEBHOOK_SECRET));
    service.awaitReadiness(200);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_sample_role_is_posted_revised_and_closed() throws Exception {
    HttpResponse<String> posted = service.post("/roles", sample("posted"));
    assertThat(posted.statusCode()).isEqualTo(201);
    String roleId = json(posted).path("roleId").stringValue();
    assertThat(json(posted).path("version").intValue()).isEqualTo(1);
    assertThat(posted.headers().firstValue("Location")).contains("/roles/" + roleId);

    HttpResponse<String> revised = service.put("/roles/" + roleId, sample("revised"));
    assertThat(revised.body()).isEqualTo("{\"roleId\":\"" + roleId + "\",\"version\":2}");

    assertThat(service.post("/roles/" + roleId + "/close", "{\"reason\":\"FILLED\"}").body())
        .isEqualTo("{\"roleId\":\"" + roleId + "\",\"version\":3}");
    assertThat(service.post("/roles/" + roleId + "/close", "{}").statusCode()).isEqualTo(200);

    JsonNode role = json(service.get("/roles/" + roleId));
    assertThat(role.path("status").stringValue()).isEqualTo("closed");
    assertThat(role.path("closeReason").stringValue()).isEqualTo("FILLED");
    assertThat(role.path("version").intValue()).isEqualTo(3);
    assertThat(service.get("/roles").body()).contains(roleId);

    HttpResponse<String> late = service.put("/roles/" + roleId, sample("late"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(json(late).path("reason").stringValue()).isEqualTo("ROLE_CLOSED");
  }

  @Test
  void what_is_got_is_what_was_posted() throws Exception {
    HttpResponse<String> posted = service.post("/roles", sample("whole"));
    ObjectNode got =
        (ObjectNode) json(service.get("/roles/" + json(posted).path("roleId").stringValue()));
    HttpResponse<String> again =
        service.put("/roles/" + got.path("roleId").stringValue(), got.toString());
    assertThat(json(again).path("version").intValue())
        .as("the version after putting back what was got")
        .isEqualTo(1);
  }

  @Test
  void a_repeated_post_posts_one_role() throws Exception {
    String key = UUID.randomUUID().toString();
    HttpResponse<String> first = service.keyed("/roles", key, sample("repeated"));
    HttpResponse<String> second = service.keyed("/roles", key, sample("repeated"));
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void a_role_that_cannot_stand_is_refused_by_the_name_of_the_field() throws Exception {
    ObjectNode role = (ObjectNode) JsonMapper.shared().readTree(Files.readString(SAMPLE));
    ((ObjectNode) role.at("/rubric/criteria/2")).put("points", 5_000);
    HttpResponse<String> refused = service.post("/roles", role.toString());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("field").stringValue()).isEqualTo("rubric.criteria[2].points");
    assertThat(refused.body()).doesNotContain("5000");
    role.remove("title");
    assertThat(json(service.post("/roles", role.toString())).path("field").stringValue())
        .isEqualTo("title");
  }

  @Test
  void an_application_is_received_and_withdrawn() throws Exception {
    String roleId = postRole("withdrawn");
    HttpResponse<String> applied = service.post("/applications", application("w-1", roleId));
    assertThat(applied.statusCode()).isEqualTo(202);
    String id = json(applied).path("applicationId").stringValue();
    assertThat(id).isEqualTo(Ids.applicationId("api", "", "w-1").toString());
    JsonNode received = service.awaitJson("/applications/" + id, any -> true);
    assertThat(received.path("status").stringValue()).isEqualTo("received");
    assertThat(received.path("roleId").stringValue()).isEqualTo(roleId);
    assertThat(received.path("source").stringValue()).isEqualTo("api");
    assertThat(received.path("candidateId").stringValue())
        .isEqualTo(Ids.candidateId("api", "", "c-w-1").toString());
    assertThat(Instant.parse(received.path("receivedAt").stringValue())).isNotNull();

    String path = "/applications/" + id;
    String withdrawal = "{\"occurredAt\": \"" + Instant.now() + "\"}";
    assertThat(service.keyed(path + "/withdraw", "once", withdrawal).statusCode()).isEqualTo(202);
    service.awaitJson(path, found -> found.path("status").stringValue("").equals("withdrawn"));
    assertThat(service.keyed(path + "/withdraw", "once", withdrawal).statusCode()).isEqualTo(202);
    assertThat(
            json(service.post(path + "/withdraw", "{\"occurredAt\": \"soon\"}"))
                .path("field")
                .stringValue())
        .isEqualTo("occurredAt");
  }

  @Test
  void an_application_for_a_role_that_is_not_ours_is_refused_with_the_reason() throws Exception {
    HttpResponse<String> applied =
        service.post("/applications", application("u-1", UUID.randomUUID().toString()));
    JsonNode refused =
        service.awaitJson(
            "/applications/" + json(applied).path("applicationId").stringValue(), any -> true);
    assertThat(refused.path("status").stringValue()).isEqualTo("refused");
    assertThat(refused.path("reason").stringValue()).isEqualTo("UNKNOWN_ROLE");
  }

  @Test
  void an_application_that_cannot_stand_is_refused_by_the_name_of_the_field() throws Exception {
    ObjectNode application =
        (ObjectNode) JsonMapper.shared().readTree(application("f-1", UUID.randomUUID().toString()));
    application.put("timeZone", "Atlantis/Capital");
    HttpResponse<String> refused = service.post("/applications", application.toString());
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("field").stringValue()).isEqualTo("timeZone");
    assertThat(refused.body()).doesNotContain("Atlantis");
  }

  @Test
  void a_signed_webhook_delivered_twice_is_one_application() throws Exception {
    postRole("by webhook");
    byte[] body = webhook();
    HttpResponse<String> first = deliver("/webhooks/greenhouse", body, WEBHOOK_SECRET);
    assertThat(first.statusCode()).isEqualTo(200);
    String id = json(first).path("applicationId").stringValue();
    assertThat(deliver("/webhooks/greenhouse", body, WEBHOOK_SECRET).body())
        .isEqualTo(first.body());
    JsonNode received = service.awaitJson("/applications/" + id, any -> true);
    assertThat(received.path("status").stringValue()).isEqualTo("received");
    assertThat(received.path("source").stringValue()).isEqualTo("greenhouse");
    String other =
        json(deliver("/webhooks/greenhouse/emea", body, WEBHOOK_SECRET))
            .path("applicationId")
            .stringValue();
    assertThat(other).as("the application of another account").isNotEqualTo(id);
  }

  @Test
  void a_webhook_is_taken_by_its_signature_and_by_nothing_else() throws Exception {
    HttpResponse<String> unsigned =
        service.send(
            service.request("/webhooks/greenhouse").POST(BodyPublishers.ofByteArray(webhook())));
    assertThat(unsigned.statusCode()).isEqualTo(401);
    assertThat(deliver("/webhooks/greenhouse", webhook(), "another-key").statusCode())
        .isEqualTo(401);
    assertThat(deliver("/webhooks/nobody", webhook(), WEBHOOK_SECRET).statusCode()).isEqualTo(404);
    assertThat(service.management("/actuator/prometheus").body())
        .contains("hiring_webhook_deliveries_total{");
  }

  @Test
  void other_deliveries_are_answered_as_they_deserve() throws Exception {
    assertThat(answer(new Fixture("greenhouse", "ping").body())).isEqualTo("200 {\"ping\":true}");
    assertThat(answer(new Fixture("greenhouse", "update-candidate").body()))
        .isEqualTo("200 {\"ignored\":true}");
    assertThat(answer("{".getBytes(StandardCharsets.UTF_8))).startsWith("400 ");
    assertThat(
            answer("{\"action\":\"new_candidate_application\"}".getBytes(StandardCharsets.UTF_8)))
        .startsWith("422 ")
        .contains("payload.application.applied_at");
    assertThat(answer(new byte[257 * 1024])).startsWith("413 ");
  }

  @Test
  void everyone_may_read_how_a_role_is_posted_on_the_web() throws Exception {
    String roleId = postRole("For <the> web");
    HttpResponse<String> posting = openly("/roles/" + roleId + "/job-posting");
    assertThat(posting.statusCode()).isEqualTo(200);
    assertThat(posting.headers().firstValue("Content-Type")).contains("application/ld+json");
    assertThat(posting.headers().firstValue("Cache-Control")).contains("max-age=300, public");
    assertThat(posting.body()).doesNotContain("<");
    assertThat(json(posting).path("title").stringValue()).isEqualTo("For <the> web");
    assertThat(json(posting).has("validThrough")).isFalse();

    service.post("/roles/" + roleId + "/close", "");
    JsonNode closed = json(openly("/roles/" + roleId + "/job-posting"));
    assertThat(Instant.parse(closed.path("validThrough").stringValue())).isBefore(Instant.now());

    assertThat(openly("/roles/" + UUID.randomUUID() + "/job-posting").statusCode()).isEqualTo(404);
    assertThat(openly("/roles/" + roleId).statusCode()).isEqualTo(401);
  }

  @Test
  void everyone_may_read_how_the_service_is_called() throws Exception {
    HttpResponse<String> document = openly("/openapi.yaml");
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(document.headers().firstValue("Content-Type")).contains("application/yaml");
    assertThat(document.body()).startsWith("openapi: 3.1").contains("title: posting-service");
  }

  private static HttpResponse<String> openly(String path) throws Exception {
    return service.send(service.bare(path).GET());
  }

  @Test
  void nobody_gets_in_without_the_token() throws Exception {
    assertThat(service.send(service.bare("/roles").GET()).statusCode()).isEqualTo(401);
    assertThat(
            service
                .send(
                    service
                        .bare("/applications")
                        .POST(BodyPublishers.ofString(application("n-1", "x"))))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void what_is_not_there_is_not_found() throws Exception {
    assertThat(service.get("/roles/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(service.get("/roles/nothing").statusCode()).isEqualTo(404);
    assertThat(service.get("/applications/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(service.post("/roles/" + UUID.randomUUID() + "/close", "").statusCode())
        .isEqualTo(404);
  }

  private static String postRole(String title) throws Exception {
    return json(service.post("/roles", sample(title))).path("roleId").stringValue();
  }

  private static HttpResponse<String> deliver(String path, byte[] body, String secret)
      throws Exception {
    return service.send(
        service
            .bare(path)
            .header(
                "Signature",
                String.valueOf(
                    Signed.by("greenhouse", "event-1", body, Map.of(), secret, Instant.now())
                        .headers()
                        .get("Signature")))
            .header("Greenhouse-Event-ID", "event-1")
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private static String answer(byte[] body) throws Exception {
    HttpResponse<String> answer = deliver("/webhooks/greenhouse", body, WEBHOOK_SECRET);
    return answer.statusCode() + " " + answer.body();
  }

  private static byte[] webhook() {
    String file =
        new String(
            new Fixture("greenhouse", "new-candidate-application").body(), StandardCharsets.UTF_8);
    return file.replaceAll(
            "\"applied_at\": \"[^\"]*\"", "\"applied_at\": \"" + Instant.now() + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String application(String externalId, String roleId) {
    return
"""
{"externalApplicationId": "%s", "externalCandidateId": "c-%s", "roleId": "%s",
 "timeZone": "Europe/Lisbon", "status": "received",
 "candidate": {"name": "Applicant 42", "emails": ["applicant-42@example.org"]},
 "evidence": {"yearsOfExperience": 7, "degree": "MASTER", "languages": ["Java"]}}
"""
        .formatted(externalId, externalId, roleId);
  }

  private static String sample(String title) throws Exception {
    ObjectNode role = (ObjectNode) JsonMapper.shared().readTree(Files.readString(SAMPLE));
    return role.put("title", title).toString();
  }
}
