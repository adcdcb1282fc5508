package hiring.impact;

import static hiring.events.CriterionOutcome.MET;
import static hiring.events.CriterionOutcome.NOT_MET;
import static hiring.events.CriterionOutcome.UNKNOWN;
import static hiring.impact.WrittenLog.DESIGNER;
import static hiring.impact.WrittenLog.ENGINEER;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on a real broker and a real registry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdverseImpactIT {

  private final TestBroker broker = TestBroker.start();

  @TempDir private static Path folder;

  /** What the command said. */
  private record Said(int code, String out, String err) {}

  /**
   * Of ten applications for the engineer eight are applicants. Women: 1 passed (and was erased), 2
   * failed at first, 3 is referred, 4 failed and was overturned. Men: 5 and 6 passed, 7 came back
   * and is referred. 8 passed by a second rubric and declared nothing. 9 withdrew while it was
   * referred, 10 waits. The designer's 11 is none of it, nor is what a transaction gave up.
   */
  @BeforeAll
  void write() throws Exception {
    try (WrittenLog log = new WrittenLog(broker.bootstrapServers(), TestRegistry.shared().url())) {
      log.committed(() -> {
        log.posted(ENGINEER, "Senior Engineer");
        log.posted(DESIGNER, "Designer");
        log.revised(ENGINEER, "Senior Engineer");
        for (int number = 1; number <= 10; number++) {
          log.received(number, ENGINEER, number == 8 ? 2 : 1);
        }
        log.received(11, DESIGNER, 1);
        log.passed(1, ENGINEER, 80, MET);
        log.failed(2, ENGINEER, 10, NOT_MET);
        log.referred(3, ENGINEER, 40, UNKNOWN);
        log.failed(4, ENGINEER, 30, NOT_MET);
        log.passed(5, ENGINEER, 70, MET);
        log.passed(6, ENGINEER, 90, MET);
        log.referred(7, ENGINEER, 45, NOT_MET);
        log.referred(9, ENGINEER, 45, NOT_MET);
        log.passed(11, DESIGNER, 100, MET);
        log.withdrawn(7, ENGINEER);
        log.withdrawn(9, ENGINEER);
      });
      log.aborted(() -> {
        log.passed(2, ENGINEER, 10, NOT_MET);
        log.passed(10, ENGINEER, 10, NOT_MET);
        log.withdrawn(3, ENGINEER);
      });
      log.committed(() -> {
        log.overturned(4, ENGINEER, 30, NOT_MET);
        log.reopened(7, ENGINEER);
        log.erased(1, ENGINEER);
        log.passed(8, ENGINEER, 2, 60, MET, null, false);
        log.rubbish();
      });
    }
  }

  @AfterAll
  void end() {
    broker.close();
  }

  @Test
  void the_decisions_that_hold_are_counted() throws IOException {
    JsonNode counted = json().at("/counted");

    assertThat(
            List.of("applicants", "passed", "failed", "referred", "decidedByPerson", "overturned")
                .stream()
                .map(name -> counted.path(name).asInt())
                .toList())
        .isEqualTo(List.of(8, 5, 1, 2, 1, 1));
    assertThat(counted.at("/leftUndecided").asInt()).isEqualTo(1);
    assertThat(counted.at("/waiting").asInt()).isEqualTo(1);
    assertThat(counted.at("/rubrics").asInt()).isEqualTo(2);
  }

  @Test
  void selection_is_compared_by_declared_groups() throws IOException {
    JsonNode selection = json().at("/sections/0/selection");
    JsonNode women = selection.at("/groups/0");
    JsonNode men = selection.at("/groups/1");

    assertThat(women.at("/labels/0").asString()).isEqualTo("female");
    assertThat(women.at("/applicants").asInt()).isEqualTo(4);
    assertThat(women.at("/selected").asInt()).isEqualTo(2);
    assertThat(women.at("/referred").asInt()).isEqualTo(1);
    assertThat(women.at("/impactRatio").asDouble()).isEqualTo(0.75);
    assertThat(women.at("/belowFourFifths").asBoolean()).isTrue();
    assertThat(women.at("/cautions").toString()).contains("one-person", "not-significant");
    assertThat(men.at("/applicants").asInt()).isEqualTo(3);
    assertThat(men.at("/selected").asInt()).isEqualTo(2);
    assertThat(men.at("/highest").asBoolean()).isTrue();
    assertThat(selection.at("/notDeclared/applicants").asInt()).isEqualTo(1);
  }

  @Test
  void so_are_scores_above_the_median_and_criteria() throws IOException {
    JsonNode json = json();

    assertThat(json.at("/median").asDouble()).isEqualTo(52.5);
    assertThat(json.at("/sections/0/scoring/groups/0/above").asInt()).isEqualTo(1);
    assertThat(json.at("/sections/0/scoring/groups/1/above").asInt()).isEqualTo(2);
    JsonNode kafka = json.at("/sections/0/criteria/1");
    assertThat(kafka.at("/id").asString()).isEqualTo("kafka");
    assertThat(kafka.at("/groups/0/judged").asInt()).isEqualTo(3);
    assertThat(kafka.at("/groups/0/met").asInt()).isEqualTo(1);
    assertThat(kafka.at("/groups/0/unknown").asInt()).isEqualTo(1);
    assertThat(kafka.at("/groups/1/met").asInt()).isEqualTo(2);
  }

  @Test
  void intersections_are_groups_too() throws IOException {
    JsonNode both = json().at("/sections/2");

    assertThat(both.at("/dimensions").toString()).isEqualTo("[\"gender\",\"ethnicity\"]");
    assertThat(both.at("/selection/groups/0/labels").toString()).isEqualTo("[\"female\",\"a\"]");
    assertThat(both.at("/selection/groups/0/applicants").asInt()).isEqualTo(2);
    assertThat(both.at("/selection/notDeclared/applicants").asInt()).isEqualTo(2);
  }

  @Test
  void what_the_file_has_beside_the_roles_applicants_is_counted() throws IOException {
    JsonNode file = json().at("/groupsFile");

    assertThat(file.at("/applications").asInt()).isEqualTo(10);
    assertThat(file.at("/applicants").asInt()).isEqualTo(7);
    assertThat(file.at("/others").asInt()).isEqualTo(3);
    assertThat(file.at("/applicantsNotListed").asInt()).isEqualTo(1);
  }

  @Test
  void one_rubric_can_be_looked_at_by_itself() throws IOException {
    Said said = run("--role=Senior Engineer", "--role-version=1", "--format=json");

    assertThat(JsonMapper.shared().readTree(said.out()).at("/counted/applicants").asInt())
        .isEqualTo(7);
  }

  @Test
  void each_format_says_the_same_each_time_and_names_no_application() throws IOException {
    for (String format : List.of("table", "csv", "json")) {
      Said said = run("--role=" + ENGINEER, "--format=" + format);

      assertThat(run("--role=" + ENGINEER, "--format=" + format)).isEqualTo(said);
      assertThat(said.err()).isEmpty();
      for (int number = 1; number <= 11; number++) {
        assertThat(said.out()).doesNotContain(WrittenLog.application(number).toString());
      }
    }
    assertThat(run("--role=" + ENGINEER).out())
        .contains("1 records cannot be read: they are not counted.");
  }

  @Test
  void a_role_that_there_is_not_gets_one_clear_line() throws IOException {
    assertNonsense("no role matches --role 'Cook'", "--role=Cook");
  }

  @Test
  void a_version_that_there_is_not_gets_one_clear_line() throws IOException {
    assertNonsense(
        "--role-version 9: the role has versions 1 to 2",
        "--role=Senior Engineer",
        "--role-version=9");
  }

  @Test
  void a_file_about_others_gets_one_clear_line() throws IOException {
    Path others = folder.resolve("others.csv");
    Files.writeString(others, "applicationId,g\n" + WrittenLog.application(99) + ",a\n");

    Said said = runWith(others, "--role=Senior Engineer");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err())
        .hasLineCount(1)
        .contains("of the 1 applications in " + others + " none is an applicant");
  }

  @Test
  void a_broker_without_the_topics_gets_one_clear_line_and_a_code() throws IOException {
    try (TestBroker empty = TestBroker.start()) {
      Said said =
          execute(empty.bootstrapServers(), List.of("--role=Engineer", "--groups=" + groups()));

      assertThat(said.code()).isEqualTo(9);
      assertThat(said.err()).hasLineCount(1).contains("none of the pipeline's topics");
    }
  }

  private void assertNonsense(String line, String... arguments) throws IOException {
    Said said = runWith(groups(), arguments);

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).isEqualToIgnoringNewLines("hiring adverse-impact: " + line);
    assertThat(said.out()).isEmpty();
  }

  private JsonNode json() throws IOException {
    return JsonMapper.shared().readTree(run("--role=senior engineer", "--format=json").out());
  }

  private Said run(String... arguments) throws IOException {
    Said said = runWith(groups(), arguments);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said;
  }

  private Said runWith(Path groups, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--groups=" + groups);
    return execute(broker.bootstrapServers(), all);
  }

  /** With the one who withdrew, the designer's applicant, and one whom nobody knows. */
  private static Path groups() throws IOException {
    StringBuilder text = new StringBuilder("applicationId,gender,ethnicity\n");
    for (int number : List.of(1, 2, 3, 4, 5, 6, 7, 9, 11, 99)) {
      text.append(WrittenLog.application(number))
          .append(number <= 4 ? ",female," : ",male,")
          .append(number == 7 ? "" : number % 2 == 0 ? "b" : "a")
          .append('\n');
    }
    return Files.writeString(folder.resolve("groups.csv"), text);
  }

  private static Said execute(String servers, List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        AdverseImpactCommand.commandLine(
            Map.of(
                "HIRING_BOOTSTRAP_SERVERS",
                servers,
                "HIRING_REGISTRY_URL",
                TestRegistry.shared().url()));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(arguments);
    all.add("--wait=5");
    return new Said(line.execute(all.toArray(String[]::new)), out.toString(), err.toString());
  }
}
