package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Evidence.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  private final Form form = new Form();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years_of_experience",
        "Years of experience",
        "How many years of professional experience do you have?",
        "Total years of work experience:"
      })
  void a_question_about_years_states_years(String question) {
    form.answer(question, "6");
    assertThat(form.years()).hasValue(6.0);
    assertThat(form.answers()).isEmpty();
  }

  @Test
  void years_with_one_tool_are_not_years_of_experience() {
    form.answer("How many years of experience with Kubernetes do you have?", "6");
    assertThat(form.years()).isEmpty();
    assertThat(form.answers()).hasSize(1);
  }

  @Test
  void an_answer_that_states_no_years_stays_an_answer() {
    form.answer("Years of experience", "NA");
    assertThat(form.years()).isEmpty();
    assertThat(form.answers()).containsExactly(new Answer("Years of experience", "NA"));
  }

  @Test
  void what_was_stated_first_stands() {
    form.answer("Years of experience", "6");
    form.answer("years_of_experience", "60");
    assertThat(form.years()).hasValue(6.0);
    assertThat(form.answers()).containsExactly(new Answer("years_of_experience", "60"));
  }

  @Test
  void no_languages_are_no_languages() {
    form.answer("Programming languages", "NA");
    assertThat(form.languages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "???", "_"})
  void a_question_without_words_is_still_a_question(String question) {
    form.answer(question, "Yes");
    assertThat(form.answers()).containsExactly(new Answer(question, "Yes"));
  }
}
