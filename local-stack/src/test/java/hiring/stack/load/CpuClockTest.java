package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CpuClockTest {

  @Test
  void work_shows_on_the_clock_of_the_process_that_did_it() {
    Map<String, ProcessHandle> self = Map.of("self", ProcessHandle.current());
    CpuClock before = CpuClock.read(self);

    Duration used = Duration.ZERO;
    while (used.compareTo(Duration.ofMillis(50)) < 0) {
      used = CpuClock.read(self).since(before).of("self");
    }

    assertThat(CpuClock.read(self).since(before).total()).isGreaterThanOrEqualTo(used);
  }

  @Test
  void a_process_that_was_not_read_has_used_nothing() {
    assertThat(new CpuClock(Map.of()).of("nobody")).isZero();
  }

  @Test
  void what_was_used_before_does_not_count() {
    CpuClock earlier = new CpuClock(Map.of("a", Duration.ofSeconds(5)));
    CpuClock later = new CpuClock(Map.of("a", Duration.ofSeconds(7), "b", Duration.ofSeconds(1)));

    assertThat(later.since(earlier).total()).isEqualTo(Duration.ofSeconds(3));
  }
}
