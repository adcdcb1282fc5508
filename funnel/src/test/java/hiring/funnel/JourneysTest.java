package hiring.funnel;

import static hiring.funnel.Observations.DESIGNER;
import static hiring.funnel.Observations.ENGINEER;
import static hiring.funnel.Observations.seen;
import static hiring.funnel.Observations.titled;
import static hiring.funnel.Observations.tombstone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneysTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_in_which_partitions_are_read_makes_no_difference(long seed) {
    List<List<Observation>> logs = Observations.logs(seed, 60);
    String one = csv(fold(logs.stream().flatMap(List::stream).toList()));

    Random random = new Random(seed);
    for (int i = 0; i < 10; i++) {
      assertThat(csv(fold(Observations.interleaved(logs, random)))).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reading_everything_twice_makes_no_difference(long seed) {
    List<Observation> log = Observations.logs(seed, 60).stream().flatMap(List::stream).toList();
    Journeys twice = fold(log);
    log.forEach(twice::add);

    assertThat(csv(twice)).isEqualTo(csv(fold(log)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_share_exceeds_the_whole_and_the_groups_add_up(long seed) {
    Funnel funnel =
        fold(Observations.logs(seed, 60).stream().flatMap(List::stream).toList()).count(Filter.ALL);

    for (Stage stage : Stage.values()) {
      assertThat(funnel.total().movedOn(stage))
          .as(stage.code())
          .isLessThanOrEqualTo(funnel.total().entered(stage));
    }
    for (Measure measure : Measure.values()) {
      long total = funnel.total().of(measure);
      assertThat(funnel.roles().stream().mapToLong(role -> role.counts().of(measure)).sum())
          .as(measure.code())
          .isEqualTo(total);
      assertThat(funnel.sources().stream().mapToLong(from -> from.counts().of(measure)).sum())
          .as(measure.code())
          .isEqualTo(total);
    }
  }

  @Test
  void an_application_is_counted_in_every_stage_that_it_reached() {
    Counts counts =
        count(
            seen(1, Fact.RECEIVED),
            seen(1, Fact.PASSED),
            seen(1, Fact.WAITLISTED),
            seen(1, Fact.SCHEDULED),
            seen(1, Fact.WITHDRAWN),
            seen(1, Fact.CANCELLED),
            seen(2, Fact.RECEIVED),
            seen(2, Fact.FAILED),
            seen(3, Fact.RECEIVED));

    assertThat(counts.of(Measure.RECEIVED)).isEqualTo(3);
    assertThat(counts.of(Measure.PASSED)).isEqualTo(1);
    assertThat(counts.of(Measure.FAILED)).isEqualTo(1);
    assertThat(counts.of(Measure.WAITLISTED)).isEqualTo(1);
    assertThat(counts.of(Measure.SCHEDULED)).isEqualTo(1);
    assertThat(counts.of(Measure.WITHDRAWN)).isEqualTo(1);
    assertThat(counts.of(Measure.CANCELLED)).isEqualTo(1);
    assertThat(counts.passThrough(Stage.SCREENING)).hasValue(1.0 / 3);
    assertThat(counts.passThrough(Stage.SCHEDULING)).hasValue(1);
    assertThat(counts.passThrough(Stage.REVIEW)).isEmpty();
  }

  @Test
  void a_referral_is_counted_apart_and_again_once_it_is_decided() {
    Counts counts =
        count(
            seen(1, Fact.REFERRED),
            seen(2, Fact.REFERRED),
            seen(2, Fact.PASSED),
            seen(3, Fact.REFERRED),
            seen(3, Fact.FAILED));

    assertThat(counts.of(Measure.REFERRED)).isEqualTo(3);
    assertThat(counts.of(Measure.DECIDED)).isEqualTo(2);
    assertThat(counts.of(Measure.PASSED)).isEqualTo(1);
    assertThat(counts.passThrough(Stage.REVIEW)).hasValue(1.0 / 3);
  }

  @Test
  void an_erased_application_counts_by_what_else_is_known_of_it() {
    Counts counts = count(tombstone(1), seen(1, Fact.FAILED));

    assertThat(counts.of(Measure.RECEIVED)).isEqualTo(1);
    assertThat(counts.of(Measure.FAILED)).isEqualTo(1);
    assertThat(counts.of(Measure.ERASED)).isEqualTo(1);
  }

  @Test
  void an_application_that_left_nothing_but_its_tombstone_is_told_apart() {
    Funnel funnel = fold(List.of(tombstone(1), seen(2, Fact.RECEIVED))).count(Filter.ALL);

    assertThat(funnel.erasedWithoutTrace()).isEqualTo(1);
    assertThat(funnel.total().of(Measure.RECEIVED)).isEqualTo(1);
    assertThat(funnel.total().of(Measure.ERASED)).isZero();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_figures_are_the_same_before_and_after_compaction(long seed) {
    Random random = new Random(seed);
    List<Observation> facts = new ArrayList<>();
    List<Observation> compacted = new ArrayList<>();
    List<Observation> tombstones = new ArrayList<>();
    for (int number = 0; number < 60; number++) {
      boolean erased = random.nextBoolean();
      (erased ? compacted : facts).add(seen(number, Fact.RECEIVED));
      if (erased) {
        facts.add(seen(number, Fact.ERASED));
        tombstones.add(tombstone(number));
      }
      for (Fact fact : List.of(Fact.FAILED, Fact.SCHEDULED, Fact.HIRED, Fact.REJECTED)) {
        if (random.nextInt(3) == 0) {
          facts.add(seen(number, fact));
        }
      }
    }
    String before =
        csv(fold(Observations.interleaved(List.of(facts, compacted, tombstones), random)));

    assertThat(csv(fold(Observations.interleaved(List.of(facts, tombstones), random))))
        .isEqualTo(before);
    assertThat(csv(fold(facts))).isEqualTo(before);
  }

  @Test
  void every_end_is_counted_as_what_ever_happened() {
    Counts counts =
        count(
            seen(1, Fact.REJECTED),
            seen(1, Fact.REOPENED),
            seen(1, Fact.HIRED),
            seen(2, Fact.CLOSED));

    assertThat(counts.of(Measure.RECEIVED)).isEqualTo(2);
    assertThat(counts.of(Measure.REJECTED)).isEqualTo(1);
    assertThat(counts.of(Measure.REOPENED)).isEqualTo(1);
    assertThat(counts.of(Measure.HIRED)).isEqualTo(1);
    assertThat(counts.of(Measure.CLOSED)).isEqualTo(1);
  }

  @Test
  void a_refusal_counts_only_if_the_application_is_never_received() {
    Counts counts =
        count(seen(1, Fact.REFUSED), seen(2, Fact.REFUSED, DESIGNER), seen(2, Fact.RECEIVED));

    assertThat(counts.of(Measure.REFUSED)).isEqualTo(1);
    assertThat(counts.of(Measure.RECEIVED)).isEqualTo(1);
  }

  @Test
  void the_role_that_received_an_application_outranks_the_one_that_refused_it() {
    Funnel funnel =
        fold(List.of(
                tombstone(1), seen(1, Fact.REFUSED, DESIGNER), seen(1, Fact.RECEIVED, ENGINEER)))
            .count(Filter.ALL);

    assertThat(funnel.roles()).singleElement().extracting(Funnel.OfRole::role).isEqualTo(ENGINEER);
  }

  @Test
  void a_role_is_called_by_its_latest_title() {
    Funnel funnel =
        fold(List.of(
                titled(ENGINEER, 2, "Senior Engineer"),
                titled(ENGINEER, 1, "Engineer"),
                seen(1, Fact.RECEIVED)))
            .count(Filter.ALL);

    assertThat(funnel.roles().getFirst().title()).isEqualTo("Senior Engineer");
  }

  @Test
  void a_filter_takes_a_role_by_id_or_title_and_a_source_by_name() {
    Journeys journeys =
        fold(
            List.of(
                titled(ENGINEER, 1, "Engineer"),
                seen(1, Fact.RECEIVED, ENGINEER),
                seen(2, Fact.RECEIVED, DESIGNER)));

    assertThat(received(journeys, new Filter("engineer", null))).isEqualTo(1);
    assertThat(received(journeys, new Filter(DESIGNER.toString(), null))).isEqualTo(1);
    assertThat(received(journeys, new Filter(null, "Greenhouse"))).isEqualTo(2);
    assertThat(received(journeys, new Filter(null, "ashby"))).isZero();
  }

  @Test
  void a_million_applications_take_less_than_70_bytes_each() {
    Journeys journeys = new Journeys();
    Random random = new Random(1);
    int applications = 1_000_000;
    IntStream.range(0, applications)
        .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
        .forEach(id -> journeys.add(new Observation.Seen(id, Fact.RECEIVED, ENGINEER, "api")));

    assertThat(received(journeys, Filter.ALL)).isEqualTo(applications);
    assertThat(journeys.bytes() / applications).isLessThan(70);
  }

  private static Counts count(Observation... observations) {
    return fold(List.of(observations)).count(Filter.ALL).total();
  }

  private static long received(Journeys journeys, Filter filter) {
    return journeys.count(filter).total().of(Measure.RECEIVED);
  }

  private static Journeys fold(List<? extends Observation> observations) {
    Journeys journeys = new Journeys();
    observations.forEach(journeys::add);
    return journeys;
  }

  private static String csv(Journeys journeys) {
    return Written.as(Format.csv, journeys.count(Filter.ALL));
  }
}
