package hiring.posting;

import static hiring.service.testing.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.domain.Account;
import hiring.posting.domain.Notification;
import hiring.service.SubmissionGateway;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A vendor that goes and comes, and a service that is stopped meanwhile. */
@Timeout(240)
class NotificationIT {

  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");
  private static final UUID ID = Ids.derive("delivery/lever//" + UUID.randomUUID());
  private static final String OPPORTUNITY = "250d8f03-738a-4bba-a671-8a3d73477145";
  private static final String APPLICATION = "cdb4ce67-3b9c-4d4b-8b53-3d1d6f2f0042";
  private static final String POSTING = "f2f01e16-27f8-4711-a728-7d49499795a0";

  @TempDir private Path data;
  private final VendorDouble lever = new VendorDouble();
  private RunningService service;

  @SuppressWarnings("NullAway.Init") // started before each test
  NotificationIT() {}

  @BeforeEach
  void start() {
    service =
        RunningService.start(
            PostingServiceApplication.class,
            TestBroker.shared(),
            TestRegistry.shared().url(),
            data,
            Map.of(
                "hiring.enrichment.interval", "100ms",
                "hiring.enrichment.lever.base-uri", lever.uri().toString(),
                "hiring.enrichment.lever.token", "a-key"));
    service.awaitReadiness(200);
  }

  @AfterEach
  void stop() {
    service.close();
    lever.close();
  }

  @Test
  void an_application_waits_while_its_vendor_is_down_and_nothing_is_lost_by_a_restart()
      throws Exception {
    String roleId = postRole();
    lever.answers(503, "");
    notified();
    JsonNode waiting =
        service.awaitJson("/notifications/" + ID, found -> found.path("attempts").intValue() >= 1);
    assertThat(waiting.path("status").stringValue()).isEqualTo("waiting");
    assertThat(waiting.path("reason").stringValue()).isEqualTo("UNAVAILABLE");
    assertThat(Instant.parse(waiting.path("nextAttemptAt").stringValue()))
        .isAfter(Instant.parse(waiting.path("at").stringValue()));
    assertThat(service.get("/notifications").body()).contains(ID.toString());
    assertThat(service.get("/notifications?status=given-up").body()).doesNotContain(ID.toString());

    service.close();
    start();
    service.awaitJson("/notifications/" + ID, found -> found.path("attempts").intValue() >= 1);

    lever.answersAsLever(Instant.now());
    assertThat(service.post("/notifications/" + ID + "/retry", "").statusCode()).isEqualTo(200);
    JsonNode enriched =
        service.awaitJson(
            "/notifications/" + ID,
            found -> found.path("status").stringValue("").equals("enriched"));
    String applicationId = enriched.path("applicationIds").path(0).stringValue();
    assertThat(applicationId).isEqualTo(Ids.applicationId("lever", "", APPLICATION).toString());
    JsonNode received = service.awaitJson("/applications/" + applicationId, any -> true);
    assertThat(received.path("status").stringValue()).isEqualTo("received");
    assertThat(received.path("roleId").stringValue()).isEqualTo(roleId);
    assertThat(service.get("/notifications").body()).doesNotContain(ID.toString());

    HttpResponse<String> again = service.post("/notifications/" + ID + "/retry", "");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(json(again).path("reason").stringValue()).isEqualTo("ALREADY_ENRICHED");
    assertThat(service.post("/notifications/" + UUID.randomUUID() + "/retry", "").statusCode())
        .isEqualTo(404);
    assertThat(service.get("/notifications?status=lost").statusCode()).isEqualTo(422);
    assertThat(service.management("/actuator/prometheus").body())
        .contains("hiring_enrichment_fetches_total{")
        .contains("hiring_notifications_waiting{")
        .doesNotContain("a-key");
  }

  private void notified() {
    Notification notification =
        new Notification(
            new Account("lever", ""),
            "lever",
            "applicationCreated",
            Map.of("opportunityId", OPPORTUNITY, "applicationId", APPLICATION),
            Instant.now());
    for (int time = 0; time < 3; time++) {
      service
          .bean(SubmissionGateway.class)
          .submit(
              Topics.ATS_NOTIFICATIONS, ID.toString(), NotificationCodec.toAvro(notification, ID));
    }
  }

  private String postRole() throws Exception {
    ObjectNode role = (ObjectNode) JsonMapper.shared().readTree(Files.readString(SAMPLE));
    role.putArray("externalRefs")
        .addObject()
        .put("source", "lever")
        .put("tenant", "")
        .put("jobId", POSTING);
    return json(service.post("/roles", role.toString())).path("roleId").stringValue();
  }
}
