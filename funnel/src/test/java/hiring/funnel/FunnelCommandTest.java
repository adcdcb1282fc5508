package hiring.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class FunnelCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "--format=xml, --format",
    "--frobnicate, --frobnicate",
    "--bootstrap-servers=nonsense, host:port",
    "--bootstrap-servers=localhost:, host:port",
    "--registry=nonsense, 'http or https URL'",
    "--registry=ftp://localhost, 'http or https URL'",
    "--wait=0, --wait",
    "--wait=soon, --wait",
    "surplus, surplus"
  })
  void nonsense_gets_one_clear_line_and_code_2(String argument, String said) {
    int code = run(Map.of(), argument);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).startsWith("hiring funnel: ").contains(said);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_senseless_port_offset_gets_one_clear_line_and_code_2() {
    int code = run(Map.of("HIRING_PORT_OFFSET", "many"));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("HIRING_PORT_OFFSET is 'many'");
  }

  @Test
  void a_broker_that_is_away_is_waited_for_and_then_said() {
    long began = System.nanoTime();
    int code = run(Map.of(), "--bootstrap-servers=127.0.0.1:1", "--wait=2");

    assertThat(code).isEqualTo(9);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("hiring funnel: no broker answered at 127.0.0.1:1 within 2 s");
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(20));
  }

  @Test
  void a_host_that_does_not_exist_is_said() {
    int code = run(Map.of(), "--bootstrap-servers=broker.invalid:9092");

    assertThat(code).isEqualTo(9);
    assertThat(err.toString()).hasLineCount(1).contains("broker.invalid:9092");
  }

  @Test
  void help_tells_options_definition_and_exit_codes() {
    int code = run(Map.of(), "--help");

    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("--format", "--role", "--source", "--bootstrap-servers", "--registry", "--wait")
        .contains("table, csv, json")
        .contains("Gem's definition")
        .contains("Exit codes");
  }

  private int run(Map<String, String> environment, String... arguments) {
    CommandLine line = FunnelCommand.commandLine(environment);
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }
}
