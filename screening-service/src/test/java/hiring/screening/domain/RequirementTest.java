package hiring.screening.domain;

import static hiring.screening.domain.Finding.Result.MET;
import static hiring.screening.domain.Finding.Result.NOT_MET;
import static hiring.screening.domain.Finding.Result.UNKNOWN;
import static hiring.screening.domain.Sample.NOTHING;
import static hiring.screening.domain.Sample.answers;
import static hiring.screening.domain.Sample.degree;
import static hiring.screening.domain.Sample.finding;
import static hiring.screening.domain.Sample.languages;
import static hiring.screening.domain.Sample.text;
import static hiring.screening.domain.Sample.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

  private static final Requirement FIVE_TO_EIGHT = new Requirement.Years(5, 8.0);
  private static final Requirement MASTER = new Requirement.DegreeOf(Degree.MASTER);
  private static final Requirement TWO_OF_THREE =
      new Requirement.Languages(List.of("C++", "Go", "Café"), 2);
  private static final Requirement MAY_WORK_HERE =
      new Requirement.AnswerTo("May you work here?", List.of("Yes", "With a permit"));
  private static final Requirement TWO_PHRASES =
      new Requirement.Text(List.of("on-call", "incident*", "post-mortem*"), 2);

  @ParameterizedTest
  @ValueSource(doubles = {5, 6.5, 8})
  void years_within_the_bounds_meet_it(double years) {
    assertThat(finding(FIVE_TO_EIGHT, years(years)).result()).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 4.99, 8.01})
  void years_outside_the_bounds_do_not(double years) {
    assertThat(finding(FIVE_TO_EIGHT, years(years)).result()).isEqualTo(NOT_MET);
  }

  @Test
  void without_an_upper_bound_any_number_of_years_will_do() {
    assertThat(finding(new Requirement.Years(5, null), years(40)).result()).isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1, 81, 1e308})
  void years_that_nobody_can_have_worked_are_no_evidence(double years) {
    assertThat(finding(FIVE_TO_EIGHT, years(years)).result()).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"MASTER", "DOCTORATE"})
  void the_degree_or_a_higher_one_meets_it(Degree degree) {
    assertThat(finding(MASTER, degree(degree)).result()).isEqualTo(MET);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "ASSOCIATE", "BACHELOR"})
  void a_lower_degree_does_not(Degree degree) {
    assertThat(finding(MASTER, degree(degree)).result()).isEqualTo(NOT_MET);
  }

  @Test
  void languages_count_without_case_blanks_and_spelling_of_accents() {
    Finding found = finding(TWO_OF_THREE, languages("  c++ ", "CAFE\u0301", "Haskell"));
    assertThat(found).isEqualTo(new Finding(MET, List.of(0, 2)));
  }

  @Test
  void a_language_given_twice_counts_once() {
    assertThat(finding(TWO_OF_THREE, languages("Go", "go")))
        .isEqualTo(new Finding(NOT_MET, List.of(1)));
  }

  @Test
  void a_language_that_the_rubric_names_twice_counts_once() {
    Requirement twice = new Requirement.Languages(List.of("Go", "go"), 2);
    assertThat(finding(twice, languages("Go"))).isEqualTo(new Finding(NOT_MET, List.of(0)));
  }

  @Test
  void blank_languages_are_no_evidence() {
    assertThat(finding(TWO_OF_THREE, languages(" ", "")).result()).isEqualTo(UNKNOWN);
  }

  @Test
  void one_of_the_accepted_answers_meets_it() {
    Answer permit = new Answer(" may you work HERE? ", "with a permit");
    assertThat(finding(MAY_WORK_HERE, answers(permit))).isEqualTo(new Finding(MET, List.of(1)));
  }

  @Test
  void another_answer_does_not() {
    Answer no = new Answer("May you work here?", "No, and yes");
    assertThat(finding(MAY_WORK_HERE, answers(no)).result()).isEqualTo(NOT_MET);
  }

  @Test
  void a_question_left_blank_or_not_asked_is_no_evidence() {
    Answer blank = new Answer("May you work here?", "  ");
    Answer other = new Answer("May you travel?", "Yes");
    assertThat(finding(MAY_WORK_HERE, answers(blank, other)).result()).isEqualTo(UNKNOWN);
  }

  @Test
  void phrases_count_wherever_the_applicant_wrote_them() {
    Evidence spread =
        new Evidence(
            null,
            Degree.UNKNOWN,
            List.of(),
            List.of(new Answer("Operations?", "I led post-mortems.")),
            "Was on-call",
            "for years");
    assertThat(finding(TWO_PHRASES, spread)).isEqualTo(new Finding(MET, List.of(0, 2)));
  }

  @Test
  void the_question_itself_is_not_the_applicants_word() {
    Answer question = new Answer("On-call, incidents, post-mortems?", "Never");
    assertThat(finding(TWO_PHRASES, answers(question))).isEqualTo(new Finding(NOT_MET, List.of()));
  }

  @Test
  void too_few_phrases_do_not_meet_it_and_are_told_all_the_same() {
    assertThat(finding(TWO_PHRASES, text("Handled incidents")))
        .isEqualTo(new Finding(NOT_MET, List.of(1)));
  }

  @Test
  void text_without_a_word_is_no_evidence() {
    assertThat(finding(TWO_PHRASES, text("", " \n\t", "— … !")).result()).isEqualTo(UNKNOWN);
  }

  @Test
  void what_cannot_be_judged_is_never_known() {
    assertThat(finding(new Requirement.Unjudgeable(), Sample.STRONG).result()).isEqualTo(UNKNOWN);
  }

  @Test
  void no_evidence_is_unknown_to_every_requirement() {
    assertThat(
            List.of(FIVE_TO_EIGHT, MASTER, TWO_OF_THREE, MAY_WORK_HERE, TWO_PHRASES).stream()
                .map(requirement -> finding(requirement, NOTHING).result()))
        .containsOnly(UNKNOWN);
  }

  @Test
  void years_of_the_preferred_range_bring_more_and_others_do_not_fail() {
    Criterion experience =
        new Criterion(
            "experience",
            "Five years",
            false,
            20,
            true,
            new Requirement.Years(5, null, new Requirement.Preferred(8.0, 12.0, 7)));
    Rubric rubric = Sample.rubric(experience);
    assertThat(rubric.assess(years(4)).score()).isZero();
    assertThat(rubric.assess(years(5)).score()).isEqualTo(20);
    assertThat(rubric.assess(years(8)).score()).isEqualTo(27);
    assertThat(rubric.assess(years(12)).lines().getFirst().matched()).containsExactly("preferred");
    assertThat(rubric.assess(years(13)).score()).isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", " 4.5 ", "+5"})
  void an_answer_that_is_a_number_of_the_range_meets_it(String answer) {
    assertThat(finding(new Requirement.NumberTo("People?", 3.0, 5.0), people(answer)).result())
        .isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.9", "-4", "6"})
  void an_answer_that_is_another_number_does_not(String answer) {
    assertThat(finding(new Requirement.NumberTo("people? ", 3.0, 5.0), people(answer)).result())
        .isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "three", "3 people", "3,5", "1e3", "NaN"})
  void an_answer_that_is_no_number_is_no_evidence(String answer) {
    assertThat(finding(new Requirement.NumberTo("People?", 3.0, null), people(answer)).result())
        .isEqualTo(UNKNOWN);
  }

  private static Evidence people(String answer) {
    return Sample.answers(new Answer("People?", answer));
  }
}
