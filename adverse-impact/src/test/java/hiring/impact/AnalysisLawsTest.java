package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of whatever is written to the topics and declared in the file. */
class AnalysisLawsTest {

  private static final List<String> CRITERIA = List.of("years", "kafka", "degree");

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_the_records_changes_nothing(long seed) {
    Random random = new Random(seed);
    List<Observation> records = records(random);
    Groups groups = groups(random, UnaryOperator.identity());
    Report report = report(records, groups);

    List<Observation> shuffled = new ArrayList<>(records);
    shuffled.addAll(records.subList(0, records.size() / 2));
    Collections.shuffle(shuffled, random);

    assertThat(report(shuffled, groups)).isEqualTo(report);
    assertThat(report.counted().applicants()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void another_name_for_a_group_changes_its_name_alone(long seed) {
    List<Observation> records = records(new Random(seed));
    // The reverse of a label sorts elsewhere, so that an order that matters would show.
    UnaryOperator<String> renaming = label -> new StringBuilder(label).reverse().toString();
    Report report = report(records, groups(new Random(seed), UnaryOperator.identity()));
    Report renamed = report(records, groups(new Random(seed), renaming));

    assertThat(figures(renamed, renaming)).isEqualTo(figures(report, UnaryOperator.identity()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ratios_are_shares_and_every_applicant_is_counted_once(long seed) {
    Random random = new Random(seed);
    Report report = report(records(random), groups(random, UnaryOperator.identity()));

    for (Section section : report.sections()) {
      for (Comparison comparison : List.of(section.selection(), section.scoring())) {
        assertThat(whole(comparison)).isEqualTo(report.counted().applicants());
      }
      comparisons(section)
          .forEach(comparison -> {
            assertThat(comparison.groups().stream().filter(Compared::reference).count())
                .isLessThanOrEqualTo(1);
            comparison.groups().forEach(AnalysisLawsTest::isSound);
          });
    }
    assertThat(part(report.sections().getFirst().selection())).isEqualTo(report.counted().passed());
  }

  private static void isSound(Compared group) {
    group.ratio().ifPresent(ratio -> assertThat(ratio).isBetween(0.0, 1.0));
    group.p().ifPresent(p -> assertThat(p).isBetween(0.0, 1.0));
    assertThat(group.belowFourFifths()).isEqualTo(group.ratio().orElse(1) < 0.8 - 1e-12);
    if (group.reference() && group.count().share().part() > 0) {
      assertThat(group.ratio()).hasValue(1);
    }
  }

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static Report report(List<Observation> records, Groups groups) {
    Candidacies candidacies = new Candidacies();
    records.forEach(candidacies::add);
    return Analysis.report(
        Applicants.ROLE, Sample.of(candidacies.all(), version -> version < 3), groups, 0);
  }

  private static Observation.Way way(Random random) {
    return List.of(Observation.Way.values()).get(random.nextInt(3));
  }

  private static List<Observation> records(Random random) {
    List<Observation> records = new ArrayList<>();
    for (int number = 0; number < 20 + random.nextInt(80); number++) {
      UUID application = Applicants.application(number);
      records.add(new Observation.Received(application, 1 + number % 3));
      for (int place = 0; place < random.nextInt(4); place++) {
        records.add(new Observation.Decided(application, place, screened(random)));
      }
      for (int place = 0; place < random.nextInt(3); place++) {
        records.add(new Observation.Changed(application, place, way(random)));
      }
      if (random.nextInt(10) == 0) {
        records.add(new Observation.Erased(application, 1 + number % 3));
      }
    }
    return records;
  }

  private static Screened screened(Random random) {
    return new Screened(
        1 + random.nextInt(3),
        any(random, List.of(Verdict.values())),
        random.nextInt(20),
        CRITERIA.subList(0, random.nextInt(4)).stream()
            .map(id -> new Finding(id, any(random, List.of(Outcome.values()))))
            .toList(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Groups groups(Random random, UnaryOperator<String> renaming) {
    Map<UUID, List<String>> declared = new HashMap<>();
    for (int number = 0; number < 110; number++) {
      String sex = any(random, List.of("female", "male", ""));
      String race = any(random, List.of("ax", "by", "cz", "da", ""));
      declared.put(
          Applicants.application(number), List.of(renaming.apply(sex), renaming.apply(race)));
    }
    return new Groups(List.of("sex", "race"), declared);
  }

  /** Every group of every comparison, by the name that it had before it was renamed. */
  private static Map<String, Compared> figures(Report report, UnaryOperator<String> renaming) {
    Map<String, Compared> figures = new HashMap<>();
    for (Section section : report.sections()) {
      List<Comparison> comparisons = comparisons(section).toList();
      for (int i = 0; i < comparisons.size(); i++) {
        for (Compared each : comparisons.get(i).groups()) {
          Group group = new Group(each.group().labels().stream().map(renaming).toList());
          figures.put(
              section.dimensions() + "/" + i + "/" + group.labels(), withoutPlace(each, group));
        }
      }
    }
    return figures;
  }

  /** Of two equal groups with the highest rate either may be the one compared with. */
  private static Compared withoutPlace(Compared each, Group group) {
    return new Compared(
        group,
        each.count(),
        each.ofDeclared(),
        each.excluded(),
        false,
        each.ratio(),
        each.belowFourFifths(),
        each.ratio().orElse(0) == 1 ? OptionalDouble.empty() : each.p(),
        each.ratio().orElse(0) == 1 ? Set.of() : each.cautions());
  }

  private static Stream<Comparison> comparisons(Section section) {
    return Stream.concat(
        Stream.of(section.selection(), section.scoring()),
        section.criteria().stream().map(Section.OfCriterion::comparison));
  }

  private static int whole(Comparison comparison) {
    return shares(comparison).mapToInt(Share::whole).sum();
  }

  private static int part(Comparison comparison) {
    return shares(comparison).mapToInt(Share::part).sum();
  }

  private static Stream<Share> shares(Comparison comparison) {
    return Stream.concat(
        comparison.groups().stream().map(each -> each.count().share()),
        Stream.of(comparison.undeclared().share()));
  }
}
