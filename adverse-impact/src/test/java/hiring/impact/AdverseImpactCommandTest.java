package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class AdverseImpactCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "--format=xml, --format",
    "--frobnicate, --frobnicate",
    "--bootstrap-servers=nonsense, host:port",
    "--wait=0, --wait",
    "--exclude-below=-1, --exclude-below",
    "--exclude-below=51, --exclude-below",
    "--exclude-below=NaN, --exclude-below",
    "--exclude-below=few, --exclude-below",
    "--role-version=last, --role-version",
    "surplus, surplus"
  })
  void nonsense_gets_one_clear_line_and_code_2(String argument, String said) throws IOException {
    Path groups = groups("applicationId,gender\n");

    assertOneLine(run("--role=Engineer", "--groups=" + groups, argument), said);
  }

  @Test
  void a_role_and_a_groups_file_are_needed() throws IOException {
    assertOneLine(run("--role=Engineer"), "--groups");
  }

  @Test
  void a_groups_file_without_sense_is_refused_before_the_broker_is_asked() throws IOException {
    Path groups = groups("applicationId,gender\n1,female\n");

    assertOneLine(
        run("--role=Engineer", "--groups=" + groups, "--bootstrap-servers=broker.invalid:9092"),
        groups + ", line 2, column 1 (applicationId): not the id of an application");
  }

  @Test
  void a_groups_file_that_is_not_there_is_named() {
    assertOneLine(
        run("--role=Engineer", "--groups=" + folder.resolve("none.csv")), "there is no file");
  }

  @Test
  void a_broker_that_is_away_has_a_code_of_its_own() throws IOException {
    int code =
        run(
            "--role=Engineer",
            "--groups=" + groups("applicationId,gender\n"),
            "--bootstrap-servers=127.0.0.1:1",
            "--wait=1");

    assertThat(code).isEqualTo(9);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "hiring adverse-impact: no broker answered at 127.0.0.1:1 within 1 s");
  }

  @Test
  void help_tells_options_rules_and_exit_codes() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("--role", "--groups", "--role-version", "--exclude-below", "--format", "--wait")
        .contains("table, csv, json")
        .contains("applicationId,gender,ethnicity")
        .contains("29 CFR 1607.4", "6 RCNY 5-300")
        .contains("Exit codes");
  }

  private void assertOneLine(int code, String said) {
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).startsWith("hiring adverse-impact: ").contains(said);
    assertThat(out.toString()).isEmpty();
  }

  private Path groups(String text) throws IOException {
    return Files.writeString(folder.resolve("groups.csv"), text);
  }

  private int run(String... arguments) {
    CommandLine line = AdverseImpactCommand.commandLine(Map.of());
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }
}
