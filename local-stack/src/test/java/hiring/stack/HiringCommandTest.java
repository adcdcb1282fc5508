package hiring.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HiringCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "up --frobnicate, --frobnicate",
    "frobnicate, frobnicate",
    "load, --applications",
    "load --applications=many, many",
    "load --applications=1 --rate=fast, fast",
    "load --applications=0, --applications takes",
    "load --applications=1 --format=xml, xml",
    "demo --applicants=x, --applicants",
    "demo --applicants=0, nobody to apply",
    "demo --profiles=/nonexistent.csv, /nonexistent.csv",
    "logs, SERVICE",
    "logs nobody, there is no 'nobody'",
    "status surplus, surplus",
    "dead-letters --service=hunting, there is no service 'hunting'",
    "dead-letters --reason=BORED, there is no reason 'BORED'",
    "dead-letters --since=yesterday, --since takes",
    "dead-letters --limit=0, --limit takes",
    "dead-letters posting/2, is no id of a dead letter",
    "dead-letters posting/2/17 posting/2/18, posting/2/18",
    "dead-letters posting/2/17 --service=posting, an ID names one",
    "dead-letters posting/2/17 --count, --count counts many",
    "dead-letters --bytes=x, --bytes takes one",
    "redrive --by=ops, which dead letters?",
    "redrive --all posting/2/17 --by=ops, --all and IDs",
    "redrive posting/2/17 --reason=MALFORMED --by=ops, an ID names one",
    "redrive posting/2/17, --by is missing",
    "redrive posting/2/17 --by=, --by takes a name",
    "redrive nothing/2/17 --by=ops, there is no service 'nothing'",
    "redrive --all --service=hunting --by=ops, there is no service 'hunting'"
  })
  void nonsense_gets_one_clear_line_and_code_2(String arguments, String said) {
    int code = run(arguments);

    assertThat(err.toString()).hasLineCount(1).startsWith("hiring: ").contains(said);
    assertThat(code).isEqualTo(ExitCode.USAGE.code());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_command_is_needed() {
    assertThat(run("")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).startsWith("hiring: a command is missing").hasLineCount(1);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_explains_itself_and_its_exit_codes(String command) {
    assertThat(run(command + " --help")).isZero();
    assertThat(out.toString()).contains("Usage: hiring " + command, "--data=DIR", "Exit codes:");
    for (ExitCode exit : ExitCode.values()) {
      assertThat(out.toString().replaceAll("\\s+", " "))
          .contains(exit.code() + " " + exit.meaning());
    }
  }

  @Test
  void codes_are_different() {
    assertThat(java.util.Arrays.stream(ExitCode.values()).map(ExitCode::code))
        .doesNotHaveDuplicates();
  }

  static Set<String> commands() {
    return HiringCommand.commandLine().getSubcommands().keySet();
  }

  private int run(String arguments) {
    CommandLine line = HiringCommand.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
  }
}
