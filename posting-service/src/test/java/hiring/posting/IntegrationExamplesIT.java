package hiring.posting;

import static hiring.service.testing.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The Java example of {@code docs/integrations} does what it says, run as a reader runs it. */
@Timeout(180)
class IntegrationExamplesIT {

  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");
  private static final Path EXAMPLE = Path.of("../docs/integrations/java/Submit.java");

  private static RunningService service;

  @TempDir private Path output;

  @BeforeAll
  static void start(@TempDir Path data) {
    service =
        RunningService.start(
            PostingServiceApplication.class,
            TestBroker.shared(),
            TestRegistry.shared().url(),
            data,
            Map.of());
    service.awaitReadiness(200);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_java_example_hands_in_an_application_once_and_withdraws_it() throws Exception {
    String roleId =
        json(service.post("/roles", Files.readString(SAMPLE))).path("roleId").stringValue();
    UUID id = Ids.applicationId("careers-site", "", "42");

    assertThat(run(roleId, "42")).isEqualTo(id.toString());
    assertThat(run(roleId, "42")).as("sent again").isEqualTo(id.toString());
    awaitStatus(id, "received");

    assertThat(run(roleId, "42", "withdraw")).isEqualTo(id.toString());
    awaitStatus(id, "withdrawn");
  }

  private static void awaitStatus(UUID id, String status) {
    service.awaitJson(
        "/applications/" + id, found -> found.path("status").stringValue("").equals(status));
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EXAMPLE.toString()));
    command.addAll(List.of(arguments));
    Path printed = output.resolve("printed");
    Path failed = output.resolve("failed");
    ProcessBuilder process =
        new ProcessBuilder(command).redirectOutput(printed.toFile()).redirectError(failed.toFile());
    process.environment().put("HIRING_BOOTSTRAP_SERVERS", TestBroker.shared().bootstrapServers());
    process.environment().put("HIRING_REGISTRY_URL", TestRegistry.shared().url());
    Process running = process.start();
    try {
      assertThat(running.waitFor(60, TimeUnit.SECONDS)).as("the example ended").isTrue();
    } finally {
      running.destroyForcibly();
    }
    assertThat(running.exitValue()).as(Files.readString(failed)).isZero();
    // The client logs to the console here; what the example itself says comes last.
    List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
    return lines.getLast();
  }
}
