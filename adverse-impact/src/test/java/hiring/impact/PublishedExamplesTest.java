package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures equal those of examples that the rules, and statisticians, have published. */
class PublishedExamplesTest {

  /**
   * Question 12 of the Uniform Guidelines' questions and answers (44 FR 11996, 1979): of 80 white
   * applicants 48 are hired, of 40 black applicants 12. "30/60, or one-half (or 50%) of the white
   * rate. Since the one-half (50%) is less than 4/5ths (80%) adverse impact is usually indicated."
   */
  @Test
  void question_12_two_groups() {
    Comparison comparison =
        selection(new Applicants("race").selected(48, 80, "White").selected(12, 40, "Black"));
    Compared white = Applicants.of(comparison, "White");
    Compared black = Applicants.of(comparison, "Black");

    assertThat(white.count().share().rate()).hasValue(0.6);
    assertThat(white.reference()).isTrue();
    assertThat(black.count().share().rate()).hasValue(0.3);
    assertThat(black.ratio()).hasValue(0.5);
    assertThat(black.belowFourFifths()).isTrue();
  }

  /**
   * Question 11 there, four groups: whites 60 %, American Indians 45 %, Hispanics 48 %, blacks 51 %
   * make 75 %, 80 % and 85 %, and "adverse impact is indicated for American Indians but not for
   * Hispanics or Blacks".
   */
  @ParameterizedTest
  @CsvSource({"American Indian, 0.75, true", "Hispanic, 0.80, false", "Black, 0.85, false"})
  void question_11_four_groups(String group, double ratio, boolean below) {
    Comparison comparison =
        selection(
            new Applicants("race")
                .selected(60, 100, "White")
                .selected(45, 100, "American Indian")
                .selected(48, 100, "Hispanic")
                .selected(51, 100, "Black"));

    assertThat(Applicants.of(comparison, group).ratio().orElseThrow()).isEqualTo(ratio);
    assertThat(Applicants.of(comparison, group).belowFourFifths()).isEqualTo(below);
  }

  /**
   * The example of 6 RCNY 5-301(d), "culture fit" scores of 168 applicants: number, scoring rate
   * and impact ratio as printed there for both sexes and five of the races. The rule cuts 64.28 %
   * to 64.2.
   */
  @ParameterizedTest
  @CsvSource({
    "sex, Male, 92, 54.3, 1.00",
    "sex, Female, 76, 44.7, 0.82",
    "race, Hispanic or Latino, 28, 64.2, 1.00",
    "race, White, 40, 37.5, 0.58",
    "race, Black or African American, 32, 50.0, 0.78",
    "race, Native Hawaiian or Pacific Islander, 8, 62.5, 0.97",
    "race, Asian, 24, 41.7, 0.65"
  })
  void local_law_144_scoring_rates(
      String dimension, String group, int applicants, double percent, double ratio) {
    Report report = dimension.equals("sex") ? scoresBySex() : scoresByRace();
    Compared compared = Applicants.of(report.sections().getFirst().scoring(), group);

    assertThat(report.counted().applicants()).isEqualTo(168);
    assertThat(compared.count().share().whole()).isEqualTo(applicants);
    assertThat(100 * compared.count().share().rate().orElseThrow()).isCloseTo(percent, within(0.1));
    assertThat(compared.ratio().orElseThrow()).isCloseTo(ratio, within(0.005));
  }

  /**
   * Two-sided p-values of {@code scipy.stats.fisher_exact} 1.9.3: the example of its documentation
   * (whales and sharks), that of Wikipedia, and others as the tests of Commons Statistics quote
   * them; then R's documentation of {@code fisher.test}: the lady tasting tea and Fisher's
   * convicted twins.
   */
  @ParameterizedTest
  @CsvSource({
    "8, 2, 1, 5, 0.034965034965034975",
    "6, 2, 1, 4, 0.10256410256410256",
    "1, 9, 11, 3, 0.0027594561852200836",
    "123, 92, 424, 313, 0.9376713563018861",
    "123, 92, 424, 113, 4.434744613652278e-09",
    "67, 42, 23, 88, 8.732787245248246e-10",
    "3, 1, 1, 3, 0.48571428571428571",
    "2, 10, 15, 3, 0.000536724119143435"
  })
  void fishers_exact_test(int a, int b, int c, int d, double p) {
    assertThat(FisherTest.p(new Share(a, a + b), new Share(c, c + d)).orElseThrow())
        .isCloseTo(p, within(p * 1e-12));
  }

  private static Comparison selection(Applicants applicants) {
    return applicants.report().sections().getFirst().selection();
  }

  private static Report scoresBySex() {
    return scored(scored(new Applicants("sex"), 50, 92, "Male"), 34, 76, "Female").report();
  }

  /** The 36 of whom the table has yet other rows, 20 of them above the median, are left unnamed. */
  private static Report scoresByRace() {
    Applicants applicants = new Applicants("race");
    scored(applicants, 18, 28, "Hispanic or Latino");
    scored(applicants, 15, 40, "White");
    scored(applicants, 16, 32, "Black or African American");
    scored(applicants, 5, 8, "Native Hawaiian or Pacific Islander");
    scored(applicants, 10, 24, "Asian");
    return scored(applicants, 20, 36).report();
  }

  private static Applicants scored(Applicants all, int above, int whole, String... labels) {
    return all.add(above, Applicants.screened(Verdict.PASSED, 70), labels)
        .add(whole - above, Applicants.screened(Verdict.FAILED, 40), labels);
  }
}
