package hiring.screening.whatif;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCREENINGS;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationReceived;
import hiring.events.Degree;
import hiring.events.Evidence;
import hiring.events.RolePosted;
import hiring.events.Rubric;
import hiring.screening.Examples;
import hiring.screening.ScreeningServiceApplication;
import hiring.service.start.Upstream;
import hiring.service.testing.OnTopic;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same applicants apply for two roles, which have the old rubric and the new one. The report
 * about the first role says of each what the service decided, and what it decided for their twin.
 */
@Timeout(180)
class WhatIfIT {

  private static final UUID OLD = Ids.derive("role/what-if-old");
  private static final UUID NEW = Ids.derive("role/what-if-new");
  private static final List<Degree> DEGREES = List.of(Degree.values());
  private static final int APPLICANTS = 80;
  private static final int TWIN = 10_000;
  private static final int FIRST = 200_000;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void what_is_said_of_everyone_is_what_the_service_decided_and_would_decide() throws Exception {
    Rubric rubric = Examples.rubric();
    Rubric other = Examples.passingFrom(30);
    try (Upstream posting =
            Upstream.start(POSTING_SERVICE, TestBroker.shared(), TestRegistry.shared());
        RunningService service =
            RunningService.start(
                ScreeningServiceApplication.class,
                TestBroker.shared(),
                TestRegistry.shared(),
                folder.resolve("data"))) {
      service.awaitReadiness(200);
      post(posting, OLD, rubric);
      post(posting, NEW, other);
      for (int number = FIRST; number < FIRST + APPLICANTS; number++) {
        receive(posting, number, OLD, evidence(number));
        receive(posting, number + TWIN, NEW, evidence(number));
      }
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> decided().size() == 2 * APPLICANTS);
      erase(posting, FIRST);
    }
    Map<String, String> decided = decided();
    JsonNode report = report(other);
    assertThat(report.at("/notCompared/erased").asInt()).isEqualTo(1);
    assertThat(report.path("applications").asInt()).isEqualTo(APPLICANTS - 1);
    assertThat(report.path("changed").asInt()).isBetween(10, APPLICANTS);
    for (int number = FIRST + 1; number < FIRST + APPLICANTS; number++) {
      JsonNode row = row(report, id(number));
      assertThat(row.path("before").asString()).isEqualTo(decided.get(id(number)));
      assertThat(row.path("after").asString()).isEqualTo(decided.get(id(number + TWIN)));
      assertThat(row.path("causes").isEmpty())
          .isEqualTo(row.path("before").equals(row.path("after")));
    }
    assertThat(report(rubric).path("changed").asInt()).as("by the rubric in force").isZero();
  }

  @Test
  void nonsense_gets_one_line_and_code_2() throws Exception {
    assertThat(run("--role", "nobody's", "--rubric", "r.json", "--rubric-record", "none"))
        .isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("cannot read the rubric of r.json");
  }

  private JsonNode report(Rubric rubric) throws Exception {
    Path record = folder.resolve("rubric");
    Files.write(record, Rubric.getEncoder().encode(rubric).array());
    out.getBuffer().setLength(0);
    int code =
        run(
            "--role",
            OLD.toString(),
            "--rubric",
            "r.json",
            "--rubric-record",
            record.toString(),
            "--all",
            "--format",
            "json",
            "--bootstrap-servers",
            TestBroker.shared().bootstrapServers(),
            "--registry",
            TestRegistry.shared().url());
    assertThat(code).as(err.toString()).isZero();
    return JsonMapper.shared().readTree(out.toString());
  }

  private int run(String... arguments) {
    CommandLine line = WhatIfCommand.commandLine(Map.of());
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }

  private static JsonNode row(JsonNode report, String id) {
    return report
        .path("rows")
        .valueStream()
        .filter(row -> row.path("applicationId").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Of those who are ours, by application. */
  private static Map<String, String> decided() {
    Map<String, String> decided = new HashMap<>();
    for (OnTopic record : OnTopic.all(TestBroker.shared(), SCREENINGS)) {
      String type = record.headers().getOrDefault("ce_type", "");
      decided.put(
          String.valueOf(record.key()),
          type.substring(type.lastIndexOf('.') + 1).replace("Screen", "").toLowerCase(Locale.ROOT));
    }
    decided
        .keySet()
        .removeIf(key -> {
          for (int number = FIRST; number < FIRST + APPLICANTS; number++) {
            if (key.equals(id(number)) || key.equals(id(number + TWIN))) {
              return false;
            }
          }
          return true;
        });
    return decided;
  }

  private static Evidence evidence(int number) {
    Random random = new Random(number);
    return Examples.evidence(
        random.nextInt(12),
        DEGREES.get(1 + random.nextInt(4)),
        random.nextBoolean() ? List.of("Java", "Go") : List.of("PHP"),
        random.nextBoolean() ? "Built microservices on Kafka." : "Led the design of a system.");
  }

  private static String id(int number) {
    return Examples.application(number).toString();
  }

  private static void post(Upstream posting, UUID role, Rubric rubric) throws Exception {
    posting.write(
        ROLES,
        role.toString(),
        RolePosted.newBuilder(Examples.posted(rubric))
            .setEventId(Ids.derive("event/posted/" + role))
            .setRoleId(role)
            .build());
  }

  private static void receive(Upstream posting, int number, UUID role, Evidence evidence)
      throws Exception {
    posting.write(
        APPLICATIONS,
        id(number),
        ApplicationReceived.newBuilder(Examples.received(number, 1, evidence))
            .setRoleId(role)
            .build());
  }

  private static void erase(Upstream posting, int number) throws Exception {
    posting.write(
        APPLICATION_UPDATES,
        id(number),
        ApplicationErased.newBuilder((ApplicationErased) Examples.update(number, "Erased"))
            .setRoleId(OLD)
            .build());
  }
}
