package hiring.system.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.stack.client.Api;
import hiring.stack.client.KafkaClients;
import hiring.stack.local.DataFolder;
import hiring.stack.local.PortPlan;
import hiring.stack.local.Service;
import hiring.stack.local.StackPlan;
import hiring.stack.process.Installation;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything in {@code docker-compose.yml}, as the README says to bring it up. */
@Timeout(600)
class ComposeIT {

  private static final Installation INSTALLATION = Installation.find();
  private static final Path CHECKOUT = INSTALLATION.checkout();

  /** Not to be had everywhere, and only looks at what Prometheus has. */
  private static final String GRAFANA = "grafana";

  private static final String WISH = "HIRING_TEST_BROKER";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir private static Path folder;
  private static @Nullable ComposeProject project;
  private static StackPlan plan;
  private static Api api;
  private static Hiring hiring;

  @BeforeAll
  static void bring_up() throws Exception {
    ComposeFile file = ComposeFile.read(CHECKOUT);
    assumeThatItCanBeDone(file);
    Readme readme = Readme.read(CHECKOUT);
    String token = settings(readme);
    DataFolder secrets = new DataFolder(folder);
    Files.writeString(secrets.tokenFile(), token);
    project =
        new ComposeProject(
            ComposeTool.find().orElseThrow(),
            CHECKOUT,
            file,
            withoutGrafana(file.services().keySet()),
            Map.of(
                "HIRING_API_TOKEN",
                token,
                "HIRING_WEBHOOKS_GREENHOUSE_SECRETS",
                secrets.webhookSecret(),
                "HIRING_WEBHOOKS_QUARANTINE_KEY",
                secrets.quarantineKey()));
    project.up(readme.up());
    plan = new StackPlan(INSTALLATION, secrets, new PortPlan(project.offset()));
    api = new Api(plan);
    hiring = new Hiring(api, firstRequest(readme, project.offset()));
    hiring.registerInterviewers(CHECKOUT.resolve("samples"));
  }

  @AfterAll
  static void take_down() throws IOException {
    if (project != null) {
      // Beside the reports, so that whoever keeps those has it too.
      try (ComposeProject running = project) {
        Path reports = Files.createDirectories(Path.of("target", "failsafe-reports"));
        Files.writeString(reports.resolve("compose.log"), running.logs());
      }
    }
    if (api != null) {
      api.close();
    }
  }

  @Test
  void who_applies_by_webhook_or_over_http_gets_interviews() throws Exception {
    for (String application : List.of(hiring.apply("by-http"), hiring.applyAtGreenhouse(1))) {
      JsonNode received = hiring.await(Service.POSTING, "/applications/" + application);
      assertThat(received.path("status").stringValue()).isEqualTo("received");
      JsonNode screened = hiring.await(Service.SCREENING, "/screenings/" + application);
      assertThat(screened.path("outcome").stringValue()).isEqualTo("passed");
      awaitScheduled(application);
    }
  }

  @Test
  void every_question_of_the_dashboard_is_answered_with_a_number() throws Exception {
    Prometheus prometheus = new Prometheus(portOf("HIRING_PROMETHEUS_PORT"));
    List<Dashboard.Query> queries = Dashboard.read(CHECKOUT).queries();
    assertThat(queries).isNotEmpty();
    int[] applicants = {100};
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(() -> {
          // A rate is over two readings at least, so traffic goes on until all are there.
          hiring.await(
              Service.SCHEDULING, "/interviews/" + hiring.applyAtGreenhouse(applicants[0]++));
          Map<String, String> complaints = new TreeMap<>();
          for (Dashboard.Query query : queries) {
            prometheus
                .complaint(query.over("2m"))
                .ifPresent(complaint -> complaints.put(query.toString(), complaint));
          }
          assertThat(complaints).isEmpty();
        });
  }

  @Test
  void schemas_and_their_ids_outlive_the_container_of_the_registry() throws Exception {
    Map<String, Integer> before = schemaIds();
    assertThat(before).isNotEmpty();

    running().recreate("registry");

    // It answers before it has read all that it keeps in Kafka.
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(schemaIds()).isEqualTo(before));
    String application = hiring.apply("after");
    awaitScheduled(application);
  }

  @Test
  void containers_are_as_small_and_closed_as_they_are_said_to_be() {
    assertThat(running().inspect("{{.HostConfig.Memory}}")).isNotEmpty().doesNotContain("0");
    assertThat(running().inspect("{{json .NetworkSettings.Ports}}"))
        .allSatisfy(ports -> assertThat(ports).contains("127.0.0.1").doesNotContain("0.0.0.0"));
    assertThat(running().inspect("{{.Config.User}}"))
        .filteredOn("hiring"::equals)
        .as("services that run without root")
        .hasSize(Service.values().length);
  }

  /** It is there, as requested, before its pool has decided. */
  private static void awaitScheduled(String application) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(
                    hiring
                        .await(Service.SCHEDULING, "/interviews/" + application)
                        .path("status")
                        .stringValue())
                .isEqualTo("scheduled"));
  }

  /** Where containers were asked for, what stands in their way is a failure. */
  private static void assumeThatItCanBeDone(ComposeFile file) {
    String wish = Optional.ofNullable(System.getenv(WISH)).orElse("").strip();
    if (wish.equalsIgnoreCase("containers")) {
      // Images that are not here are fetched.
      assertThat(ComposeTool.obstacle(List.of())).as(WISH + " is " + wish).isEmpty();
      return;
    }
    Assumptions.assumeFalse(wish.equalsIgnoreCase("embedded"), WISH + " is " + wish);
    Map<String, String> images = new TreeMap<>(file.images());
    images.remove(GRAFANA);
    Optional<String> obstacle = ComposeTool.obstacle(images.values());
    Assumptions.assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
  }

  private static Map<String, Integer> schemaIds() throws Exception {
    Map<String, Integer> ids = new TreeMap<>();
    try (SchemaRegistryClient registry = KafkaClients.of(plan).registry()) {
      for (String subject : registry.getAllSubjects()) {
        ids.put(subject, registry.getLatestSchemaMetadata(subject).getId());
      }
    }
    return ids;
  }

  /** The README's own way to the token, in a folder where it overwrites nobody's. */
  private static String settings(Readme readme) throws IOException {
    shell(readme.settings());
    String line = Files.readString(folder.resolve(".env")).strip();
    assertThat(line).matches("HIRING_API_TOKEN=[0-9a-f]{48}");
    return line.substring(line.indexOf('=') + 1);
  }

  /** The README's own first request; the answer is the role's id. */
  private static String firstRequest(Readme readme, int offset) throws IOException {
    Files.createSymbolicLink(folder.resolve("samples"), CHECKOUT.resolve("samples"));
    String answer =
        shell(
            readme.request().replace(":8091", ":" + (8091 + offset)).replace("curl ", "curl -s "));
    return JsonMapper.shared().readTree(answer).path("roleId").stringValue();
  }

  private static String shell(String line) {
    return new Command(List.of("bash", "-c", line), Map.of(), folder).output(PATIENCE);
  }

  private static Set<String> withoutGrafana(Set<String> services) {
    Set<String> rest = new TreeSet<>(services);
    rest.remove(GRAFANA);
    return rest;
  }

  private static int portOf(String variable) throws IOException {
    return running().offset()
        + ComposeFile.read(CHECKOUT).ports().stream()
            .filter(port -> port.variable().equals(variable))
            .findFirst()
            .orElseThrow()
            .number();
  }

  private static ComposeProject running() {
    if (project == null) {
      throw new IllegalStateException("it has not been brought up");
    }
    return project;
  }
}
