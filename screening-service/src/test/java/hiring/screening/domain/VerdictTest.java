package hiring.screening.domain;

import static hiring.screening.domain.Sample.BACHELOR;
import static hiring.screening.domain.Sample.FIVE_YEARS;
import static hiring.screening.domain.Sample.MENTORS;
import static hiring.screening.domain.Sample.MIDDLING;
import static hiring.screening.domain.Sample.NOTHING;
import static hiring.screening.domain.Sample.RUBRIC;
import static hiring.screening.domain.Sample.STRONG;
import static hiring.screening.domain.Sample.TWO_LANGUAGES;
import static hiring.screening.domain.Sample.WEAK;
import static hiring.screening.domain.Sample.evidence;
import static hiring.screening.domain.Sample.rubric;
import static hiring.screening.domain.Verdict.FAILED;
import static hiring.screening.domain.Verdict.PASSED;
import static hiring.screening.domain.Verdict.REFERRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void a_score_from_the_pass_mark_up_passes() {
    assertThat(RUBRIC.assess(STRONG).score()).isEqualTo(100);
    assertThat(RUBRIC.assess(STRONG).verdict()).isEqualTo(PASSED);
    assertThat(RUBRIC.verdict(60)).isEqualTo(PASSED);
  }

  @Test
  void a_score_in_the_band_is_left_to_a_person() {
    Assessment assessment = RUBRIC.assess(MIDDLING);
    assertThat(assessment.score()).isEqualTo(30);
    assertThat(assessment.verdict()).isEqualTo(REFERRED);
    assertThat(assessment.missing()).isEmpty();
    assertThat(RUBRIC.verdict(59)).isEqualTo(REFERRED);
  }

  @Test
  void a_score_below_the_band_fails() {
    assertThat(RUBRIC.assess(WEAK).score()).isEqualTo(20);
    assertThat(RUBRIC.assess(WEAK).verdict()).isEqualTo(FAILED);
  }

  @Test
  void a_knockout_that_is_not_met_fails_whatever_the_score() {
    Evidence junior = evidence(4.0, Degree.MASTER, List.of("Java", "Go"), "Mentored three people.");
    assertThat(RUBRIC.assess(junior).score()).isEqualTo(80);
    assertThat(RUBRIC.assess(junior).verdict()).isEqualTo(FAILED);
  }

  @Test
  void a_knockout_that_is_not_met_fails_even_where_other_evidence_is_missing() {
    assertThat(RUBRIC.assess(Sample.years(1)).verdict()).isEqualTo(FAILED);
  }

  @Test
  void evidence_that_a_person_is_to_be_asked_about_refers_whatever_the_score() {
    Evidence noLanguages = evidence(8.0, Degree.MASTER, List.of(), "Mentored three people.");
    Assessment assessment = RUBRIC.assess(noLanguages);
    assertThat(assessment.score()).isEqualTo(70);
    assertThat(assessment.verdict()).isEqualTo(REFERRED);
    assertThat(assessment.missing()).containsExactly("languages");
  }

  @Test
  void nobody_fails_on_a_knockout_that_nobody_has_looked_at_however_low_the_score() {
    Assessment assessment = RUBRIC.assess(NOTHING);
    assertThat(assessment.score()).isZero();
    assertThat(assessment.verdict()).isEqualTo(REFERRED);
    assertThat(assessment.missing()).containsExactly("experience", "languages");
  }

  @Test
  void nobody_passes_a_knockout_that_nobody_has_looked_at_even_where_missing_gives_no_points() {
    Criterion mustHave = new Criterion("must", "Must", true, 0, false, FIVE_YEARS.requirement());
    Assessment assessment =
        rubric(mustHave, BACHELOR, TWO_LANGUAGES, MENTORS)
            .assess(evidence(null, Degree.MASTER, List.of("Go", "Java"), "A mentor"));
    assertThat(assessment.score()).isEqualTo(80);
    assertThat(assessment.verdict()).isEqualTo(REFERRED);
    assertThat(assessment.missing()).containsExactly("must");
  }

  @Test
  void evidence_that_merely_gives_no_points_leaves_it_to_the_score() {
    Evidence noDegree =
        evidence(8.0, Degree.UNKNOWN, List.of("Java", "Go"), "Mentored three people.");
    assertThat(RUBRIC.assess(noDegree).verdict()).isEqualTo(PASSED);
  }

  @Test
  void a_criterion_is_worth_its_points_only_when_met_and_names_the_rubrics_terms() {
    List<Assessment.Line> lines =
        RUBRIC.assess(evidence(6.0, Degree.NONE, List.of("c#"), "MENTORING, code reviews")).lines();
    assertThat(lines).extracting(Assessment.Line::points).containsExactly(20, 0, 0, 40);
    assertThat(lines)
        .extracting(Assessment.Line::matched)
        .containsExactly(List.of(), List.of(), List.of("C#"), List.of("mentor*", "code review*"));
  }

  @Test
  void points_stay_within_their_range() {
    assertThat(worth(-5)).isZero();
    assertThat(worth(5000)).isEqualTo(1000);
  }

  @Test
  void an_assessment_has_one_finding_for_each_criterion() {
    assertThatThrownBy(() -> new Assessment(RUBRIC, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int worth(int points) {
    return new Criterion("it", "It", false, points, false, BACHELOR.requirement()).points();
  }
}
