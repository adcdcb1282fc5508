package hiring.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("id", "outcome", "n"), List.of("a-1", "passed", "1000"), List.of("All", "", "7"));

  private final StringWriter text = new StringWriter();

  @Test
  void columns_are_aligned_to_the_left_and_then_to_the_right() {
    new TextTable(new PrintWriter(text), false).print(2, ROWS, true);

    assertThat(text)
        .hasToString(
            """
            id   outcome     n
            a-1  passed   1000
            All              7

            """
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void a_terminal_shows_the_heading_strong_and_the_total_if_there_is_one() {
    new TextTable(new PrintWriter(text), true).print(1, ROWS, false);

    assertThat(text.toString().lines().filter(line -> line.startsWith("\u001b[1m"))).hasSize(1);
  }
}
