package hiring.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a phrase stands, to the character. */
class PhrasePlacesTest {

  private static final Evidence EVIDENCE =
      new Evidence(
          null,
          Degree.UNKNOWN,
          List.of(),
          List.of(new Answer("Why?", "Kafka"), new Answer("Else?", "No; C++ and  on-call work.")),
          "I led the design of distributed  systems, designed C++ and mentored mentors.",
          null);

  @ParameterizedTest
  @CsvSource({
    "distributed systems, distributed  systems",
    "led the design, led the design",
    "C++, C++|C++",
    "on-call, on-call",
    "mentor*, mentored|mentors",
    "design of dist*, design of distributed",
    "systems designed, ''",
    "kafka, Kafka"
  })
  void a_place_is_the_phrase_as_it_was_written(String phrase, String written) {
    assertThat(PhrasePlaces.of(phrase, EVIDENCE))
        .extracting(place -> place.text().substring(place.start(), place.end()))
        .isEqualTo(written.isEmpty() ? List.of() : List.of(written.split("\\|", -1)));
  }

  @Test
  void it_says_in_which_text_it_stands() {
    assertThat(PhrasePlaces.of("C++", EVIDENCE))
        .extracting(PhrasePlaces.Place::field, PhrasePlaces.Place::number)
        .containsExactly(tuple("resume", 0), tuple("answers", 2));
  }
}
