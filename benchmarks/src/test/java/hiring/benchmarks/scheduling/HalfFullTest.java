package hiring.benchmarks.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolDecider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfFullTest {

  @Test
  void half_of_what_everybody_takes_in_four_weeks_is_booked() {
    Pool pool = HalfFull.pool(new PoolDecider(), 20);
    List<Calendar> calendars = new ArrayList<>();
    pool.forEachCalendar(calendars::add);
    assertThat(calendars)
        .extracting(calendar -> calendar.bookings().booked().size())
        .hasSize(20)
        .satisfies(
            bookings -> assertThat(bookings.stream().mapToInt(each -> each).sum()).isEqualTo(200));
  }

  @Test
  void everyone_who_asks_gets_a_loop() {
    PoolDecider decider = new PoolDecider();
    Pool pool = HalfFull.pool(decider, 20);
    assertThat(HalfFull.requests())
        .allSatisfy(
            request -> assertThat(HalfFull.after(decider, pool, request)).isNotEqualTo(pool));
  }
}
