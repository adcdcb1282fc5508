package hiring.impact;

import static hiring.impact.Applicants.screened;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.impact.Section.OfCriterion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalysisTest {

  private static final Finding KAFKA = new Finding("kafka", Outcome.MET);
  private static final Finding NO_KAFKA = new Finding("kafka", Outcome.NOT_MET);
  private static final Finding KAFKA_UNKNOWN = new Finding("kafka", Outcome.UNKNOWN);

  @Test
  void who_is_referred_is_an_applicant_not_selected_and_told_apart() {
    Report report =
        new Applicants("g")
            .add(2, screened(Verdict.PASSED, 9), "a")
            .add(1, screened(Verdict.FAILED, 1), "a")
            .add(1, screened(Verdict.REFERRED, 5), "a")
            .report();

    assertThat(Applicants.of(report.sections().getFirst().selection(), "a").count())
        .isEqualTo(new Count(new Share(2, 4), 1));
    assertThat(report.counted().referred()).isEqualTo(1);
  }

  @Test
  void a_criterion_is_compared_among_those_who_could_be_judged_by_it() {
    Report report =
        new Applicants("g")
            .add(4, screened(Verdict.PASSED, 9, KAFKA), "a")
            .add(1, screened(Verdict.FAILED, 1, NO_KAFKA), "a")
            .add(1, screened(Verdict.FAILED, 1, KAFKA_UNKNOWN), "a")
            .add(2, screened(Verdict.FAILED, 1, NO_KAFKA), "b")
            .add(1, screened(Verdict.FAILED, 1), "b")
            .report();
    OfCriterion kafka = report.sections().getFirst().criteria().getFirst();

    assertThat(kafka.id()).isEqualTo("kafka");
    assertThat(Applicants.of(kafka.comparison(), "a").count())
        .isEqualTo(new Count(new Share(4, 5), 1));
    assertThat(Applicants.of(kafka.comparison(), "b").count())
        .isEqualTo(new Count(new Share(0, 2), 0));
    assertThat(Applicants.of(kafka.comparison(), "b").ratio()).hasValue(0);
  }

  @Test
  void a_group_that_nobody_could_judge_has_no_rate() {
    Report report =
        new Applicants("g")
            .add(3, screened(Verdict.PASSED, 9, KAFKA), "a")
            .add(3, screened(Verdict.REFERRED, 5, KAFKA_UNKNOWN), "b")
            .report();
    Compared b =
        Applicants.of(report.sections().getFirst().criteria().getFirst().comparison(), "b");

    assertThat(b.count().share().rate()).isEmpty();
    assertThat(b.ratio()).isEmpty();
    assertThat(b.belowFourFifths()).isFalse();
  }

  @Test
  void who_scores_the_median_is_not_above_it() {
    Report report =
        new Applicants("g")
            .add(1, screened(Verdict.FAILED, 10), "a")
            .add(2, screened(Verdict.PASSED, 20), "a")
            .add(1, screened(Verdict.PASSED, 30), "a")
            .report();

    assertThat(report.median()).hasValue(20);
    assertThat(Applicants.of(report.sections().getFirst().scoring(), "a").count().share())
        .isEqualTo(new Share(1, 4));
  }

  @Test
  void each_pair_of_dimensions_is_intersected() {
    Report report =
        new Applicants("sex", "race", "age")
            .selected(1, 2, "f", "x", "40+")
            .selected(2, 2, "m", "x", "")
            .selected(0, 1, "f", "y", "40+")
            .report();

    assertThat(report.sections())
        .extracting(Section::dimensions)
        .containsExactly(
            List.of("sex"),
            List.of("race"),
            List.of("age"),
            List.of("sex", "race"),
            List.of("sex", "age"),
            List.of("race", "age"));
    Comparison sexAndRace = report.sections().get(3).selection();
    assertThat(sexAndRace.groups())
        .extracting(Compared::group)
        .containsExactly(
            new Group(List.of("f", "x")),
            new Group(List.of("f", "y")),
            new Group(List.of("m", "x")));
    assertThat(Applicants.of(sexAndRace, "f", "x").ratio()).hasValue(0.5);
    assertThat(report.sections().get(4).selection().undeclared().share())
        .isEqualTo(new Share(2, 2));
  }

  @Test
  void criteria_come_in_the_order_of_the_latest_rubric() {
    Finding old = new Finding("cobol", Outcome.MET);
    Report report =
        new Applicants("g")
            .add(1, new Screened(1, Verdict.PASSED, 1, List.of(old, KAFKA), false, false), "a")
            .add(
                1,
                new Screened(
                    2,
                    Verdict.PASSED,
                    1,
                    List.of(new Finding("years", Outcome.MET), KAFKA),
                    false,
                    false),
                "a")
            .report();

    assertThat(report.sections().getFirst().criteria())
        .extracting(OfCriterion::id)
        .containsExactly("years", "kafka", "cobol");
    assertThat(report.counted().rubrics()).isEqualTo(2);
  }

  @Test
  void what_is_in_the_file_and_no_applicant_is_counted() {
    Applicants applicants = new Applicants("g").selected(1, 2, "a").selected(1, 1);
    Groups groups =
        new Groups(
            List.of("g"),
            Map.of(
                Applicants.application(0), List.of("a"), Applicants.application(99), List.of("a")));
    Report report = Analysis.report(Applicants.ROLE, applicants.sample(), groups, 0);

    assertThat(report.listed()).isEqualTo(2);
    assertThat(report.joined()).isEqualTo(1);
  }
}
