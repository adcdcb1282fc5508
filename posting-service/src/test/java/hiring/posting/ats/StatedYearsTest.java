package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedYearsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "9 | 9",
        "7.5 | 7.5",
        "7,5 Jahre | 7.5",
        "5+ | 5",
        "5-8 years | 5",
        "about 12 years | 12",
        "Less than 1 year | 0.5",
        "< 2 | 1",
        "More than 50 years | 50",
        "0 | 0",
        "-3 | -3",
        "1e308 | 1e308",
      })
  void what_is_stated_is_understood(String answer, double years) {
    assertThat(StatedYears.of(answer)).hasValue(years);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NA", "NaN", "Infinity", "many", "since 2015", "2015-2020"})
  void what_states_no_number_of_years_is_nothing(String answer) {
    assertThat(StatedYears.of(answer)).isEmpty();
  }
}
