package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatencyBookTest {

  private final LatencyBook book = new LatencyBook();

  @Test
  void percentiles_are_exact_to_three_digits() {
    for (int millis = 1; millis <= 1_000; millis++) {
      book.note(millis);
    }

    assertThat(book.count()).isEqualTo(1_000);
    assertThat(book.millis(50)).isEqualTo(500);
    assertThat(book.millis(99)).isEqualTo(990);
    assertThat(book.millis(100)).isEqualTo(1_000);
  }

  @Test
  void clocks_that_disagree_make_no_time_negative() {
    book.note(-5);

    assertThat(book.millis(100)).isZero();
  }

  @Test
  void what_takes_over_an_hour_took_an_hour() {
    book.note(Long.MAX_VALUE);

    assertThat(book.millis(100)).isBetween(3_600_000L, 3_604_000L);
  }

  @Test
  void an_empty_book_has_nothing_to_tell() {
    assertThat(book.count()).isZero();
    assertThat(book.millis(99)).isZero();
  }
}
