package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTest {

  @Test
  void of_an_odd_number_it_is_the_score_in_the_middle() {
    assertThat(Median.of(IntStream.of(90, 10, 20))).hasValue(20);
  }

  @Test
  void of_an_even_number_it_is_the_mean_of_the_middle_two() {
    assertThat(Median.of(IntStream.of(90, 10, 25, 20))).hasValue(22.5);
  }

  @Test
  void scores_may_be_as_large_as_they_like() {
    assertThat(Median.of(IntStream.of(Integer.MAX_VALUE, Integer.MAX_VALUE)))
        .hasValue(Integer.MAX_VALUE);
  }

  @Test
  void of_nothing_there_is_none() {
    assertThat(Median.of(IntStream.empty())).isEmpty();
  }
}
