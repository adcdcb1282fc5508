package hiring.stack.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.stack.Failure;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, and who they say they are. */
class WordsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T10:30:00Z, 2026-03-01T10:30:00Z",
    "2026-03-01, 2026-03-01T00:00:00Z",
    "90s, 2026-03-02T11:58:30Z",
    "30m, 2026-03-02T11:30:00Z",
    "24h, 2026-03-01T12:00:00Z",
    "7d, 2026-02-23T12:00:00Z"
  })
  void a_moment_is_written_in_one_of_three_ways(String text, Instant moment) {
    assertThat(Since.parse(text, NOW)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-02-30", "7w", "-7d", "2026-03-01T10:30:00"})
  void what_is_no_moment_is_refused(String text) {
    assertThatThrownBy(() -> Since.parse(text, NOW))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("--since takes ")
        .hasMessageEndingWith("not '" + text + "'");
  }

  @Test
  void a_name_loses_the_blanks_around_it() {
    assertThat(Operator.named(" on call ")).isEqualTo("on call");
    assertThat(Operator.named("x".repeat(100))).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a\nb", "\u001b[31mred", "\u202eright-to-left"})
  void a_name_that_is_empty_or_acts_is_refused(String name) {
    assertThatThrownBy(() -> Operator.named(name)).isInstanceOf(Failure.class);
  }

  @Test
  void a_name_that_is_too_long_is_refused() {
    assertThatThrownBy(() -> Operator.named("x".repeat(101)))
        .hasMessage("--by takes a name of 1 to 100 characters");
  }
}
