package hiring.stack.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

class ConsoleTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void without_a_terminal_there_are_no_colours() {
    console(false).line("@|green all|@ is @|bold well|@");

    assertThat(bytes.toString(UTF_8)).isEqualTo("all is well\n");
  }

  @Test
  @DisabledIfEnvironmentVariable(named = "NO_COLOR", matches = ".*")
  void a_terminal_gets_colours() {
    console(true).line("@|green up|@");

    assertThat(bytes.toString(UTF_8)).isEqualTo("\u001b[32mup\u001b[39m\u001b[0m\n");
  }

  private Console console(boolean isTerminal) {
    return new Console(new PrintStream(bytes, true, UTF_8), isTerminal);
  }
}
