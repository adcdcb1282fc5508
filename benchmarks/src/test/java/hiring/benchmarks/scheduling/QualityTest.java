package hiring.benchmarks.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import hiring.benchmarks.scheduling.Schedule.Sitting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QualityTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instance TINY = Instance.seeded(1, 40, 12, 0.95);

  /** Large enough to leave a greedy schedule something to better. */
  private static final Instance SMALL = Instance.seeded(1, 40, 30, 0.95);

  @Test
  void the_same_seed_gives_the_same_instance() {
    assertThat(Instance.seeded(1, 40, 12, 0.95)).isEqualTo(TINY);
    assertThat(Instance.seeded(2, 40, 12, 0.95)).isNotEqualTo(TINY);
  }

  @Test
  void the_load_says_how_fast_applicants_come() {
    // 12 loops of five seats, of which 40 people take 200 a week: 0.3 weeks if they take all.
    Duration atMost = Duration.ofDays(7).multipliedBy(3).dividedBy(10).multipliedBy(100);
    assertThat(Duration.between(Instance.START, TINY.applicants().getLast().arrival()))
        .isLessThan(atMost.dividedBy(95));
    assertThat(Instance.seeded(1, 40, 12, 0.1).applicants().getLast().arrival())
        .isAfter(Instance.START.plus(atMost.dividedBy(20)));
  }

  @Test
  void the_service_keeps_every_rule_and_lets_nobody_wait() {
    Schedule schedule = Online.solve(TINY);
    assertThat(Checker.check(TINY, schedule)).isEmpty();
    assertThat(schedule.loops()).hasSize(12);
  }

  @Test
  void timefold_keeps_every_rule_and_its_score_while_it_finds_better_schedules() {
    List<String> scores = new ArrayList<>();
    Schedule schedule =
        Offline.solve(SMALL, Duration.ofMillis(1_500), EnvironmentMode.FULL_ASSERT, scores::add);
    assertThat(Checker.check(SMALL, schedule)).isEmpty();
    assertThat(schedule.loops()).hasSize(30);
    assertThat(scores).isNotEmpty();
  }

  @Test
  void a_schedule_is_worth_its_days_its_share_and_its_spread() {
    Instant monday = Instant.parse("2026-03-09T09:00:00Z");
    Instance instance = Instance.seeded(1, 40, 2, 0.95);
    Instance two =
        new Instance(
            instance.people().subList(0, 2),
            List.of(
                new Instance.Applicant(0, LONDON, monday.minus(Duration.ofDays(3))),
                new Instance.Applicant(1, LONDON, monday)),
            instance.parts(),
            instance.limits());
    Sitting sitting =
        new Sitting(
            "coding",
            monday.plus(Duration.ofHours(3)),
            monday.plus(Duration.ofHours(4)),
            List.of("interviewer-0"));
    Quality quality = Quality.of(two, new Schedule(new TreeMap<>(Map.of(0, List.of(sitting)))));
    // From Friday, 09:00, to Monday, 13:00: a day and a half. One of two has all the load.
    assertThat(quality).isEqualTo(new Quality(1.5, 0.5, 1));
  }
}
