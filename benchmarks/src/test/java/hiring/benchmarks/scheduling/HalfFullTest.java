package hiring.benchmarks.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolDecider;
import hiring.scheduling.domain.PoolEvent.InterviewScheduled;
import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HalfFullTest {

  private static final PoolDecider DECIDER = new PoolDecider();

  @Test
  void half_of_what_everybody_takes_is_booked_in_each_of_four_weeks() {
    TreeMap<Long, Integer> weeks = new TreeMap<>();
    HalfFull.pool(
        DECIDER,
        20,
        event -> {
          if (event instanceof InterviewScheduled scheduled) {
            ArrangedSession session = scheduled.sessions().getFirst();
            assertThat(session.interviewers()).hasSize(1);
            weeks.merge(
                Duration.between(HalfFull.NOW, session.start()).toDays() / 7, 1, Integer::sum);
          }
        });
    assertThat(weeks.values().stream().mapToInt(booked -> booked).sum()).isEqualTo(200);
    // Of 100 that 20 people take a week; by chance, a few more or less.
    assertThat(weeks.headMap(4L).values())
        .hasSize(4)
        .allMatch(booked -> booked > 30 && booked < 70);
  }

  @Test
  void everyone_who_asks_gets_a_loop_and_can_give_it_back() {
    Pool pool = HalfFull.pool(DECIDER, 20, event -> {});
    assertThat(HalfFull.requests())
        .allSatisfy(request -> {
          Pool booked = HalfFull.after(DECIDER, pool, request);
          assertThat(booked).isNotEqualTo(pool);
          assertThat(HalfFull.after(DECIDER, booked, HalfFull.release(request)))
              .isNotEqualTo(booked);
        });
  }
}
