package hiring.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command on a real broker and a real registry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunnelIT {

  private static final String GREENHOUSE = "greenhouse";
  private static final String CAREERS = "careers-site";

  private final TestBroker broker = TestBroker.start();

  /** What the command said. */
  private record Said(int code, String out, String err) {}

  /**
   * From greenhouse four: two passed (one with interviews, one waits), one failed, one referred.
   * From the careers site two: one refused, one passed with interviews. Beside these, a transaction
   * that was given up.
   */
  @BeforeAll
  void write() throws Exception {
    try (WrittenLog log = new WrittenLog(broker.bootstrapServers(), TestRegistry.shared().url())) {
      log.committed(() -> {
        log.role("Senior Software Engineer");
        for (int number = 1; number <= 4; number++) {
          log.received(number, GREENHOUSE);
        }
        log.received(5, CAREERS);
        log.refused(6, CAREERS);
        log.passed(1, GREENHOUSE);
        log.passed(2, GREENHOUSE);
        log.failed(3, GREENHOUSE);
        log.referred(4, GREENHOUSE);
        log.passed(5, CAREERS);
      });
      log.aborted(() -> {
        log.received(7, GREENHOUSE);
        log.passed(7, GREENHOUSE);
        log.passed(3, GREENHOUSE);
        log.scheduled(7, GREENHOUSE);
      });
      log.committed(() -> {
        log.scheduled(1, GREENHOUSE);
        log.waitlisted(2, GREENHOUSE);
        log.scheduled(5, CAREERS);
        log.rubbish();
      });
    }
  }

  @AfterAll
  void end() {
    broker.close();
  }

  @Test
  void records_of_a_transaction_that_was_given_up_are_not_counted() {
    JsonNode total = json().at("/total");

    assertThat(figures(total)).isEqualTo(List.of(1L, 5L, 3L, 1L, 1L, 2L, 1L));
  }

  @Test
  void each_source_has_its_own_counts_and_pass_through() {
    JsonNode json = json();
    JsonNode careers = bySource(json, CAREERS);
    JsonNode greenhouse = bySource(json, GREENHOUSE);

    assertThat(figures(careers)).isEqualTo(List.of(1L, 1L, 1L, 0L, 0L, 1L, 0L));
    assertThat(figures(greenhouse)).isEqualTo(List.of(0L, 4L, 2L, 1L, 1L, 1L, 1L));
    assertThat(greenhouse.at("/passThrough/screening/share").asDouble()).isEqualTo(0.5);
    assertThat(greenhouse.at("/passThrough/scheduling/share").asDouble()).isEqualTo(0.5);
  }

  @Test
  void the_role_has_the_title_of_its_record() {
    JsonNode role = json().at("/byRole/0");

    assertThat(role.at("/roleId").asString()).isEqualTo(WrittenLog.ROLE.toString());
    assertThat(role.at("/title").asString()).isEqualTo("Senior Software Engineer");
    assertThat(role.at("/received").asLong()).isEqualTo(5);
  }

  @Test
  void bytes_that_are_no_record_are_counted_and_said() {
    assertThat(json().at("/records/unreadable").asLong()).isEqualTo(1);
    assertThat(run("--format=table").out()).contains("1 records cannot be read");
  }

  @Test
  void csv_tells_the_same() {
    List<String> lines = run("--format=csv").out().lines().toList();

    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).startsWith("total,,,,1,5,3,1,1,0,2,1,");
    assertThat(lines.get(2))
        .startsWith("role," + WrittenLog.ROLE + ",Senior Software Engineer,,1,5,3,1,1,0,2,1,");
    assertThat(lines.get(3)).startsWith("source,,,careers-site,1,1,1,");
  }

  @Test
  void a_table_tells_the_same() {
    String table = run("--format=table").out();

    assertThat(table).contains("Senior Software Engineer", CAREERS, GREENHOUSE, "3 of 5  60.0 %");
  }

  @Test
  void a_filter_leaves_the_others_out() {
    JsonNode json =
        JsonMapper.shared().readTree(run("--format=json", "--source=careers-site").out());

    assertThat(figures(json.at("/total"))).isEqualTo(List.of(1L, 1L, 1L, 0L, 0L, 1L, 0L));
  }

  @Test
  void a_broker_without_the_topics_gets_one_clear_line_and_a_code() {
    try (TestBroker empty = TestBroker.start()) {
      Said said = runOn(empty.bootstrapServers(), TestRegistry.shared().url());

      assertThat(said.code()).isEqualTo(9);
      assertThat(said.err()).hasLineCount(1).contains("none of the pipeline's topics");
      assertThat(said.out()).isEmpty();
    }
  }

  @Test
  void a_registry_that_is_away_gets_one_clear_line_and_a_code() {
    Said said = runOn(broker.bootstrapServers(), "http://127.0.0.1:1/apis/ccompat/v7");

    assertThat(said.code()).isEqualTo(9);
    assertThat(said.err()).hasLineCount(1).contains("the schema registry at http://127.0.0.1:1");
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(run("--format=json").out());
  }

  private Said run(String... arguments) {
    Said said = runOn(broker.bootstrapServers(), TestRegistry.shared().url(), arguments);
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    return said;
  }

  private static Said runOn(String servers, String registry, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        FunnelCommand.commandLine(
            Map.of("HIRING_BOOTSTRAP_SERVERS", servers, "HIRING_REGISTRY_URL", registry));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    String[] all = new String[arguments.length + 1];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--wait=5";
    return new Said(line.execute(all), out.toString(), err.toString());
  }

  private static JsonNode bySource(JsonNode json, String source) {
    for (JsonNode group : json.at("/bySource")) {
      if (group.at("/source").asString().equals(source)) {
        return group;
      }
    }
    throw new AssertionError("no source " + source);
  }

  /** Refused, received, passed, failed, referred, scheduled, waitlisted. */
  private static List<Long> figures(JsonNode group) {
    return List.of("refused", "received", "passed", "failed", "referred", "scheduled", "waitlisted")
        .stream()
        .map(measure -> group.path(measure).asLong())
        .toList();
  }
}
