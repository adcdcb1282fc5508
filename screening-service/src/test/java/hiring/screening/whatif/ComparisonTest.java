package hiring.screening.whatif;

import static hiring.screening.whatif.Rubrics.ROLE;
import static hiring.screening.whatif.Rubrics.evidence;
import static hiring.screening.whatif.Rubrics.language;
import static hiring.screening.whatif.Rubrics.rubric;
import static hiring.screening.whatif.Rubrics.told;
import static hiring.screening.whatif.Rubrics.years;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.Ending;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.Verdict;
import hiring.screening.whatif.Report.Missing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who would be decided otherwise. */
class ComparisonTest {

  private static final Rubric OLD = rubric(50, 30, years(5, true, 30), language("go", "Go", 20));
  private static final Rubric NEW = rubric(50, 30, years(3, true, 30), language("go", "Go", 20));
  private static final UUID ONE = new UUID(0, 1);

  @Test
  void who_changes_is_named_with_the_way_and_the_cause() {
    Report report = report(NEW, decided(ONE, evidence(4.0, "Go")));
    assertThat(report.changed())
        .singleElement()
        .returns(ONE, Compared::application)
        .returns(Verdict.FAILED, Compared::before)
        .returns(Verdict.PASSED, Compared::after)
        .returns(Direction.UP, Compared::direction)
        .returns(List.of("years"), Compared::causes)
        .returns(20, Compared::scoreBefore)
        .returns(50, Compared::scoreAfter);
    assertThat(report.count(Verdict.FAILED, Verdict.PASSED)).isEqualTo(1);
    assertThat(report.causes()).isEqualTo(Map.of("years", Map.of(Direction.UP, 1)));
  }

  @Test
  void by_the_rubric_in_force_nobody_changes() {
    Random random = new Random(1);
    List<Observation> all = new ArrayList<>();
    for (int number = 0; number < 200; number++) {
      all.addAll(decided(new UUID(0, number), Rubrics.anyEvidence(random)));
    }
    Report report = report(OLD, all);
    assertThat(report.compared()).hasSize(200);
    assertThat(report.changed()).isEmpty();
    assertThat(report.counts(Compared::after)).isEqualTo(report.counts(Compared::before));
  }

  @Test
  void what_a_person_decided_is_told_beside_what_the_rubric_did() {
    List<Observation> all = new ArrayList<>(decided(ONE, evidence(4.0, "Go")));
    all.add(new Observation.Screened(ONE, 9, 1, Verdict.PASSED, true, 20, List.of()));
    assertThat(report(OLD, all).compared())
        .singleElement()
        .returns(Verdict.FAILED, Compared::before)
        .returns(Verdict.PASSED, Compared::person)
        .returns(false, Compared::changes);
  }

  @Test
  void before_is_what_the_rubric_decided_first() {
    List<Observation> all = new ArrayList<>(decided(ONE, evidence(4.0, "Go")));
    all.add(new Observation.Screened(ONE, 9, 1, Verdict.PASSED, false, 50, List.of()));
    assertThat(report(NEW, all).compared())
        .singleElement()
        .returns(Verdict.FAILED, Compared::before);
  }

  /** A person who decides while the delay of a rejection runs is the first that anybody hears. */
  @Test
  void what_the_rubric_failed_in_silence_is_known_by_what_the_person_decided_about() {
    List<Observation> all = new ArrayList<>(decided(ONE, evidence(4.0, "Go")));
    Observation.Screened silent = (Observation.Screened) all.removeLast();
    all.add(new Observation.Screened(ONE, 9, 1, Verdict.PASSED, true, 20, silent.results()));
    assertThat(report(NEW, all).changed())
        .singleElement()
        .returns(Verdict.FAILED, Compared::before)
        .returns(20, Compared::scoreBefore)
        .returns(Verdict.PASSED, Compared::person)
        .returns(List.of("years"), Compared::causes);
  }

  @Test
  void who_was_not_decided_about_is_judged_and_does_not_count_as_changed() {
    Observation received = new Observation.Received(ONE, 0, 1, evidence(9.0, "Go")).judged(NEW);
    Report report = report(NEW, List.of(received, new Observation.Ended(ONE, 1, Ending.WITHDRAWN)));
    assertThat(report.changed()).isEmpty();
    assertThat(report.count(null, Verdict.PASSED)).isEqualTo(1);
    assertThat(report.endedUndecided()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_judged_is_counted_by_why() {
    List<Observation> all = new ArrayList<>(decided(ONE, evidence(4.0)));
    all.add(new Observation.Erased(ONE, true));
    all.add(new Observation.Garbled(new UUID(0, 2)));
    all.add(decided(new UUID(0, 3), evidence(4.0)).getLast());
    all.add(new Observation.Erased(new UUID(0, 4), false));
    Report report = report(NEW, all);
    assertThat(report.compared()).isEmpty();
    assertThat(report.notCompared())
        .isEqualTo(Map.of(Missing.ERASED, 1, Missing.UNREADABLE, 1, Missing.NO_RECORD, 1));
  }

  @Test
  void each_criterion_says_for_how_many_it_finds_what() {
    List<Observation> all = new ArrayList<>(decided(ONE, evidence(null, "Go")));
    all.addAll(decided(new UUID(0, 2), evidence(1.0, "Go")));
    Report report = report(NEW, all);
    assertThat(report.criteria().getFirst().found())
        .isEqualTo(Map.of(Finding.Result.UNKNOWN, 1, Finding.Result.NOT_MET, 1));
    assertThat(report.compared().getFirst().lacking()).containsExactly("years");
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** Partitions and topics are read at once, and a record may be read twice. */
  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_in_which_the_log_is_read_makes_no_difference(long seed) {
    Random random = new Random(seed);
    List<Observation> all = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      UUID application = new UUID(random.nextLong(), number);
      List<Observation> of = new ArrayList<>(decided(application, Rubrics.anyEvidence(random)));
      if (random.nextBoolean()) {
        of.removeFirst();
      }
      for (int more = random.nextInt(4); more > 0; more--) {
        of.add(
            switch (random.nextInt(5)) {
              case 0 -> new Observation.Erased(application, random.nextBoolean());
              case 1 -> new Observation.Garbled(application);
              case 2 -> new Observation.Ended(application, more, Ending.HIRED);
              case 3 -> new Observation.Ended(application, 10 + more, null);
              default ->
                  new Observation.Screened(
                      application, 20 + more, 1, Verdict.PASSED, true, 0, List.of());
            });
      }
      all.addAll(of);
    }
    Report first = report(NEW, all);
    all.addAll(all.subList(0, all.size() / 2).stream().toList());
    Collections.shuffle(all, random);
    assertThat(report(NEW, all)).isEqualTo(first);
  }

  /** Received, and decided by the old rubric. */
  private static List<Observation> decided(UUID application, Evidence evidence) {
    return List.of(
        new Observation.Received(application, 0, 1, evidence),
        told(application, 0, OLD.assess(evidence)));
  }

  private static Report report(Rubric rubric, List<Observation> observations) {
    Cases cases = new Cases();
    observations.forEach(observation -> cases.add(observation.judged(rubric)));
    Role role = new Role(ROLE, 1, "Engineer", Map.of(1, OLD.terms()));
    return Comparison.of(role, rubric, cases);
  }
}
