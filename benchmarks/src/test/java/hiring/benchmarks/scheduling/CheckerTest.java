package hiring.benchmarks.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.benchmarks.scheduling.Instance.Limits;
import hiring.benchmarks.scheduling.Instance.Person;
import hiring.benchmarks.scheduling.Schedule.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One fault of each kind is planted in a good schedule, or the rules are tightened under it. */
class CheckerTest {

  private static final Instance INSTANCE = Instance.seeded(1, 40, 12, 0.95);
  private static final Schedule GOOD = Online.solve(INSTANCE);

  @Test
  void nothing_is_wrong_with_a_good_schedule() {
    assertThat(Checker.check(INSTANCE, GOOD)).isEmpty();
  }

  @Test
  void a_session_left_out_is_found() {
    assertFound(loop -> loop.subList(0, 3), "not the sessions of the loop");
  }

  @Test
  void sessions_in_another_order_are_found() {
    assertFound(
        loop -> List.of(loop.get(1), loop.get(0), loop.get(2), loop.get(3)),
        "not the sessions of the loop");
  }

  @Test
  void sessions_at_the_same_time_are_found() {
    assertFound(first(loop -> moved(loop.get(0), loop.get(1).start())), "before the one before");
  }

  @Test
  void a_start_between_quarters_is_found() {
    assertFound(
        first(loop -> moved(loop.get(0), loop.get(0).start().plusSeconds(300))),
        "not on a quarter hour");
  }

  @Test
  void a_session_that_is_too_short_is_found() {
    assertFound(
        first(loop -> {
          Sitting it = loop.get(0);
          return new Sitting(it.kind(), it.start(), it.end().minusSeconds(900), it.people());
        }),
        "not as long as it must be");
  }

  @Test
  void a_session_at_night_is_found_for_both_sides() {
    UnaryOperator<List<Sitting>> night =
        first(loop -> moved(loop.get(0), loop.get(0).start().minus(Duration.ofHours(10))));
    assertFound(night, "outside the applicant's hours");
    assertFound(night, "outside working hours");
  }

  @Test
  void an_empty_seat_is_found() {
    assertFound(first(loop -> seated(loop.get(0), List.of())), "not as many people");
  }

  @Test
  void somebody_on_two_seats_is_found() {
    assertFound(
        loop -> {
          List<Sitting> changed = new ArrayList<>(loop);
          String one = loop.get(1).people().getFirst();
          changed.set(1, seated(loop.get(1), List.of(one, one)));
          return changed;
        },
        "not as many people");
  }

  @Test
  void somebody_in_two_places_is_found() {
    Schedule twice = new Schedule(new TreeMap<>(GOOD.loops()));
    twice.loops().put(1, GOOD.loops().getOrDefault(0, List.of()));
    assertThat(Checker.check(INSTANCE, twice)).anyMatch(finding -> finding.contains("two places"));
  }

  @Test
  void a_skill_that_is_not_there_is_found() {
    assertTighter(
        person -> new Person(person.id(), person.zone(), Set.of("none"), person.week(), 2, 5),
        INSTANCE.limits(),
        "has not the skill");
  }

  @Test
  void too_many_sessions_of_a_day_or_a_week_are_found() {
    assertTighter(
        person -> new Person(person.id(), person.zone(), person.skills(), person.week(), 0, 5),
        INSTANCE.limits(),
        ", not 0");
    assertTighter(
        person -> new Person(person.id(), person.zone(), person.skills(), person.week(), 2, 1),
        INSTANCE.limits(),
        ", not 1");
  }

  @Test
  void what_the_applicant_is_promised_is_looked_at() {
    assertTighter(UnaryOperator.identity(), new Limits(24 * 14, 28, 4), "before the notice");
    assertTighter(UnaryOperator.identity(), new Limits(24, 1, 4), "after the horizon");
    assertTighter(UnaryOperator.identity(), new Limits(24, 28, 1), "too many sessions");
  }

  private static void assertFound(UnaryOperator<List<Sitting>> fault, String finding) {
    Schedule bad = new Schedule(new TreeMap<>(GOOD.loops()));
    bad.loops().computeIfPresent(0, (number, loop) -> fault.apply(loop));
    assertThat(Checker.check(INSTANCE, bad)).anyMatch(found -> found.contains(finding));
  }

  private static void assertTighter(UnaryOperator<Person> people, Limits limits, String finding) {
    Instance tighter =
        new Instance(
            INSTANCE.people().stream().map(people).toList(),
            INSTANCE.applicants(),
            INSTANCE.parts(),
            limits);
    assertThat(Checker.check(tighter, GOOD)).anyMatch(found -> found.contains(finding));
  }

  private static UnaryOperator<List<Sitting>> first(Function<List<Sitting>, Sitting> change) {
    return loop -> {
      List<Sitting> changed = new ArrayList<>(loop);
      changed.set(0, change.apply(loop));
      return changed;
    };
  }

  private static Sitting moved(Sitting sitting, Instant start) {
    return new Sitting(
        sitting.kind(),
        start,
        start.plus(Duration.between(sitting.start(), sitting.end())),
        sitting.people());
  }

  private static Sitting seated(Sitting sitting, List<String> people) {
    return new Sitting(sitting.kind(), sitting.start(), sitting.end(), people);
  }
}
