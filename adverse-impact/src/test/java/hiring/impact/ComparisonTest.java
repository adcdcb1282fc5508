package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** In floating point 3/5 by 3/4 is less than 0.8. */
  @Test
  void four_fifths_are_not_less_than_four_fifths() {
    Comparison comparison = selection(new Applicants("g").selected(3, 4, "a").selected(3, 5, "b"));

    assertThat((3.0 / 5) / (3.0 / 4)).isLessThan(0.8);
    assertThat(Applicants.of(comparison, "b").belowFourFifths()).isFalse();
  }

  @Test
  void one_person_decided_otherwise_turns_a_verdict_on_few() {
    Comparison comparison = selection(new Applicants("g").selected(4, 5, "a").selected(3, 5, "b"));

    assertThat(Applicants.of(comparison, "b").belowFourFifths()).isTrue();
    assertThat(Applicants.of(comparison, "b").cautions())
        .contains(Caution.ONE_PERSON, Caution.NOT_SIGNIFICANT)
        .doesNotContain(Caution.TWO_PERSONS);
  }

  @Test
  void it_may_take_two() {
    Comparison comparison =
        selection(new Applicants("g").selected(40, 50, "a").selected(30, 50, "b"));

    assertThat(Applicants.of(comparison, "b").cautions())
        .contains(Caution.TWO_PERSONS)
        .doesNotContain(Caution.ONE_PERSON);
  }

  /** 1 of 1 is the highest rate there is, and no ground to stand on. */
  @Test
  void it_may_be_a_person_of_the_group_compared_with() {
    Comparison comparison =
        selection(new Applicants("g").selected(1, 1, "a").selected(50, 100, "b"));

    assertThat(Applicants.of(comparison, "a").reference()).isTrue();
    assertThat(Applicants.of(comparison, "b").belowFourFifths()).isTrue();
    assertThat(Applicants.of(comparison, "b").cautions()).contains(Caution.ONE_PERSON);
  }

  @Test
  void what_stands_on_many_needs_no_caution() {
    Comparison comparison =
        selection(new Applicants("g").selected(480, 800, "a").selected(120, 400, "b"));

    assertThat(Applicants.of(comparison, "b").cautions()).containsExactly(Caution.SIGNIFICANT);
    assertThat(Applicants.of(comparison, "a").cautions()).isEmpty();
  }

  @Test
  void a_difference_may_be_significant_and_above_four_fifths() {
    Comparison comparison =
        selection(new Applicants("g").selected(600, 1000, "a").selected(500, 1000, "b"));

    assertThat(Applicants.of(comparison, "b").belowFourFifths()).isFalse();
    assertThat(Applicants.of(comparison, "b").cautions()).containsExactly(Caution.SIGNIFICANT);
  }

  @Test
  void two_percent_are_of_those_who_declared_themselves() {
    Applicants applicants =
        new Applicants("g").selected(49, 98, "a").selected(1, 2, "b").selected(50, 100);

    assertThat(Applicants.of(selection(applicants), "b").cautions())
        .doesNotContain(Caution.SMALL_SHARE);
    assertThat(Applicants.of(selection(applicants.selected(1, 1, "a")), "b").cautions())
        .contains(Caution.SMALL_SHARE);
  }

  @Test
  void a_group_below_the_least_share_is_told_and_not_compared() {
    Applicants applicants =
        new Applicants("g").selected(50, 100, "a").selected(30, 100, "b").selected(1, 1, "c");
    Comparison comparison = applicants.report(0.02).sections().getFirst().selection();
    Compared small = Applicants.of(comparison, "c");

    assertThat(small.excluded()).isTrue();
    assertThat(small.count().share()).isEqualTo(new Share(1, 1));
    assertThat(small.ratio()).isEmpty();
    assertThat(small.reference()).isFalse();
    assertThat(Applicants.of(comparison, "a").reference()).isTrue();
    assertThat(Applicants.of(comparison, "b").ratio()).hasValue(0.6);
  }

  @Test
  void of_two_highest_rates_the_larger_group_is_compared_with() {
    Comparison comparison =
        selection(
            new Applicants("g").selected(1, 2, "a").selected(10, 20, "b").selected(1, 10, "c"));

    assertThat(Applicants.of(comparison, "b").reference()).isTrue();
    assertThat(Applicants.of(comparison, "a").ratio()).hasValue(1);
  }

  @Test
  void where_nobody_is_selected_nothing_is_compared() {
    Comparison comparison = selection(new Applicants("g").selected(0, 5, "a").selected(0, 5, "b"));

    assertThat(comparison.groups())
        .hasSize(2)
        .allSatisfy(group -> assertThat(group.ratio()).isEmpty())
        .noneMatch(Compared::belowFourFifths);
  }

  @Test
  void who_did_not_declare_is_counted_and_never_compared() {
    Comparison comparison =
        selection(new Applicants("g").selected(1, 2, "a").selected(3, 3).selected(2, 2, ""));

    assertThat(comparison.undeclared().share()).isEqualTo(new Share(5, 5));
    assertThat(Applicants.of(comparison, "a").reference()).isTrue();
    assertThat(comparison.groups()).hasSize(1);
  }

  private static Comparison selection(Applicants applicants) {
    return applicants.report().sections().getFirst().selection();
  }
}
