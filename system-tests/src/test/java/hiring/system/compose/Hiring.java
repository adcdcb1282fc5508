package hiring.system.compose;

import hiring.stack.Failure;
import hiring.stack.client.Api;
import hiring.stack.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A company that hires by the sample.
 *
 * @param api the services
 * @param roleId the role that was posted
 */
record Hiring(Api api, String roleId) {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Registers the sample's interviewers. */
  void registerInterviewers(Path samples) throws IOException, InterruptedException {
    String pool =
        JSON.readTree(Files.readString(samples.resolve("senior-software-engineer.json")))
            .path("poolId")
            .stringValue();
    JsonNode people = JSON.readTree(Files.readString(samples.resolve("interviewer-pool.json")));
    for (JsonNode person : people) {
      api.post(
          Service.SCHEDULING,
          "/pools/" + pool + "/interviewers",
          person.path("interviewerId").stringValue(),
          person);
    }
  }

  /** Somebody applies over HTTP; the answer is the application's id. */
  String apply(String name) throws IOException, InterruptedException {
    ObjectNode application = resource("application.json");
    application.put("roleId", roleId);
    application.put("externalApplicationId", name);
    application.put("externalCandidateId", name);
    return api.post(Service.POSTING, "/applications", name, application)
        .path("applicationId")
        .stringValue();
  }

  /** Somebody applies at Greenhouse, which tells of it; the answer is the application's id. */
  String applyAtGreenhouse(int number) throws IOException, InterruptedException {
    ObjectNode webhook = resource("greenhouse.json");
    ObjectNode application = (ObjectNode) webhook.at("/payload/application");
    application.put("id", number);
    application.put("applied_at", Instant.now().toString());
    ((ObjectNode) application.path("candidate")).put("id", number);
    return api.greenhouse("event-" + number, webhook).path("applicationId").stringValue();
  }

  /** Waits for what a service says of an application. */
  JsonNode await(Service service, String path) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreException(Failure.class)
        .until(() -> api.get(service, path), answer -> true);
  }

  private static ObjectNode resource(String name) throws IOException {
    try (var stream = Hiring.class.getResourceAsStream(name)) {
      return (ObjectNode) JSON.readTree(stream);
    }
  }
}
