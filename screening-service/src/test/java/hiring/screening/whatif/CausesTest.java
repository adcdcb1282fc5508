package hiring.screening.whatif;

import static hiring.screening.whatif.Rubrics.evidence;
import static hiring.screening.whatif.Rubrics.language;
import static hiring.screening.whatif.Rubrics.rubric;
import static hiring.screening.whatif.Rubrics.years;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By what a decision changes. */
class CausesTest {

  private static final Rubric OLD =
      rubric(50, 30, years(5, true, 30), language("java", "Java", 20), language("go", "Go", 20));

  @Test
  void a_knock_out_that_is_met_now_lets_the_score_decide() {
    Rubric easier =
        rubric(50, 30, years(3, true, 30), language("java", "Java", 20), language("go", "Go", 20));
    assertThat(causes(easier, evidence(4.0, "Java"))).containsExactly("years");
  }

  @Test
  void a_mark_that_was_moved_is_named_as_a_mark() {
    Rubric easier =
        rubric(40, 30, years(5, true, 30), language("java", "Java", 20), language("go", "Go", 20));
    assertThat(causes(easier, evidence(6.0))).isEmpty();
    Rubric harder =
        rubric(60, 51, years(5, true, 30), language("java", "Java", 20), language("go", "Go", 20));
    assertThat(causes(harder, evidence(6.0, "Java")))
        .containsExactly(Causes.PASS_MARK, Causes.REFER_FROM);
  }

  @Test
  void what_is_asked_no_more_or_anew_is_named() {
    Rubric other = rubric(50, 30, years(5, true, 30), language("rust", "Rust", 20));
    assertThat(causes(other, evidence(6.0, "Java"))).containsExactly("java");
    assertThat(causes(other, evidence(6.0, "Rust"))).containsExactly("rust");
  }

  @Test
  void where_one_alone_would_not_do_those_are_named_that_do_together() {
    Rubric fewer =
        rubric(50, 30, years(5, true, 30), language("java", "Java", 10), language("go", "Go", 9));
    assertThat(causes(fewer, evidence(6.0, "Java", "Go"))).containsExactly("java", "go");
  }

  @Test
  void evidence_that_is_missing_now_makes_a_person_decide() {
    Rubric without = rubric(20, 10, language("java", "Java", 20));
    Rubric with = rubric(20, 10, years(1, false, 10), language("java", "Java", 20));
    Assessment before = without.assess(evidence(null, "Java"));
    assertThat(before.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(causes(without, with, evidence(null, "Java"))).containsExactly("years");
  }

  static LongStream seeds() {
    return LongStream.range(0, 3_000);
  }

  /** Whatever the rubrics: a change has causes, and without them it would not have come so far. */
  @ParameterizedTest
  @MethodSource("seeds")
  void taken_as_they_were_the_causes_undo_the_change(long seed) {
    Random random = new Random(seed);
    Rubric before = Rubrics.any(random);
    Rubric after = Rubrics.any(random);
    Evidence evidence = Rubrics.anyEvidence(random);
    Verdict from = before.assess(evidence).verdict();
    Verdict to = after.assess(evidence).verdict();
    List<String> causes = causes(before, after, evidence);
    if (from == to) {
      assertThat(causes).isEmpty();
      return;
    }
    assertThat(causes).isNotEmpty();
    Causes.Sheet was = sheet(before, evidence);
    Causes.Sheet is = sheet(after, evidence);
    boolean eachAlone =
        causes.stream().allMatch(cause -> undone(is.with(Set.of(cause), was), from, to));
    boolean allTogether = undone(is.with(Set.copyOf(causes), was), from, to);
    assertThat(eachAlone || allTogether).as("%s -> %s by %s", from, to, causes).isTrue();
    if (!eachAlone) {
      for (String cause : causes) {
        Set<String> others = new HashSet<>(causes);
        others.remove(cause);
        assertThat(undone(is.with(others, was), from, to)).as("without %s", cause).isFalse();
      }
    }
  }

  private static boolean undone(Causes.Sheet sheet, Verdict from, Verdict to) {
    int way = Direction.rank(to) - Direction.rank(from);
    return way * (Direction.rank(to) - Direction.rank(sheet.verdict())) > 0;
  }

  private static List<String> causes(Rubric after, Evidence evidence) {
    return causes(OLD, after, evidence);
  }

  private static List<String> causes(Rubric before, Rubric after, Evidence evidence) {
    Verdict from = before.assess(evidence).verdict();
    return from == after.assess(evidence).verdict()
        ? List.of()
        : Causes.of(from, sheet(before, evidence), sheet(after, evidence));
  }

  private static Causes.Sheet sheet(Rubric rubric, Evidence evidence) {
    return Causes.Sheet.of(rubric.terms(), rubric.assess(evidence).lines());
  }
}
