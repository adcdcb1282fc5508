package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadPlanTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, --applications",
    "-1, 0, 0, --applications",
    "2000001, 0, 0, --applications",
    "1, -1, 0, --warm-up",
    "1, 0, -1, --rate",
    "1, 0, NaN, --rate",
    "1, 0, Infinity, --rate"
  })
  void numbers_that_make_no_sense_are_refused(
      int applications, int warmUp, double rate, String option) {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> new LoadPlan(applications, warmUp, rate, 1, false))
        .withMessageStartingWith(option)
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  @Test
  void a_run_without_a_warm_up_needs_no_pools_for_it() {
    assertThat(Openings.pools("run", 0)).isEmpty();
    assertThat(Openings.pools("run", 1)).containsExactly("run-pool-1");
    assertThat(Openings.pools("run", 50_000)).hasSize(20);
    assertThat(Openings.pools("run", 2_000_000)).hasSize(32);
  }
}
