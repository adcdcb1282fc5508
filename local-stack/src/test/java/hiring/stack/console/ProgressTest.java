package hiring.stack.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.console.Step.State;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  @Test
  void without_a_terminal_a_step_is_printed_when_its_state_changes() {
    Progress progress = progress(false);
    progress.change("broker", State.STARTING, "");
    progress.change("broker", State.STARTING, "a note alone changes nothing");
    pass(Duration.ofMillis(2_500));
    progress.change("broker", State.UP, "port 19092");

    assertThat(printed())
        .isEqualTo(
            """
              broker               starting   0.0 s
              broker               up         2.5 s  port 19092
            """);
  }

  @Test
  void without_a_terminal_what_still_runs_is_named_every_ten_seconds() {
    Progress progress = progress(false);
    progress.change("broker", State.STARTING, "");
    pass(Duration.ofSeconds(9));
    progress.tick();
    assertThat(printed()).hasLineCount(1);

    pass(Duration.ofSeconds(1));
    progress.tick();

    assertThat(printed()).endsWith("broker               starting  10.0 s\n").hasLineCount(2);
  }

  @Test
  void what_waits_or_is_done_is_not_named_again() {
    Progress progress = progress(false);
    progress.change("registry", State.UP, "");
    pass(Duration.ofMinutes(1));
    progress.tick();

    assertThat(printed()).hasLineCount(1);
  }

  @Test
  void on_a_terminal_every_step_stays_in_its_line() {
    Progress progress = progress(true);
    progress.change("broker", State.UP, "");

    assertThat(printed())
        .contains("broker               \u001b[2mwaiting")
        .contains("\u001b[2A\u001b[J")
        .contains("\u001b[32mup");
  }

  @Test
  void on_a_terminal_seconds_count_five_times_a_second_and_no_more() {
    Progress progress = progress(true);
    progress.change("broker", State.STARTING, "");
    int drawn = printed().length();
    pass(Duration.ofMillis(100));
    progress.tick();
    assertThat(printed()).hasSize(drawn);

    pass(Duration.ofMillis(100));
    progress.tick();

    assertThat(printed().substring(drawn)).contains("0.2 s");
  }

  @Test
  void a_step_that_begins_again_counts_from_nought() {
    Progress progress = progress(false);
    progress.change("broker", State.UP, "");
    pass(Duration.ofHours(1));
    progress.change("broker", State.STOPPING, "");
    pass(Duration.ofSeconds(2));
    progress.change("broker", State.STOPPED, "by force");

    assertThat(printed()).endsWith("broker               stopped    2.0 s  by force\n");
  }

  private Progress progress(boolean isTerminal) {
    Console console = new Console(new PrintStream(bytes, true, UTF_8), isTerminal);
    return new Progress(console, () -> now, List.of("broker", "registry"));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private String printed() {
    return bytes.toString(UTF_8);
  }
}
