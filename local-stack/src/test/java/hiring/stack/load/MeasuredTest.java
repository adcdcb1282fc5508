package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static final Measured MEASURED =
      new Measured(
          50_000,
          4_000,
          1_000,
          new CpuClock(
              Map.of("broker", Duration.ofSeconds(2), "posting-service", Duration.ofSeconds(3))));

  @Test
  void rates_are_of_a_second() {
    assertThat(MEASURED.perSecond()).isEqualTo(12_500);
    assertThat(MEASURED.sentPerSecond()).isEqualTo(50_000);
  }

  @Test
  void cpu_time_is_of_all_processes_or_of_one() {
    assertThat(MEASURED.cpuMicrosEach()).isEqualTo(100);
    assertThat(MEASURED.cpuSecondsPerThousand()).isCloseTo(0.1, within(1e-9));
    assertThat(MEASURED.cpuSecondsPerThousand("broker")).isCloseTo(0.04, within(1e-9));
    assertThat(MEASURED.cpuSecondsPerThousand("nobody")).isZero();
  }

  @Test
  void what_came_to_nothing_costs_no_division_by_it() {
    assertThat(new Measured(0, 1, 1, MEASURED.cpu()).cpuMicrosEach()).isFinite();
  }
}
