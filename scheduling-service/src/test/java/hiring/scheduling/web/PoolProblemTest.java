package hiring.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hiring.events.CommandAnswered;
import hiring.scheduling.domain.PoolRefusal;
import hiring.service.Endpoint;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a refusal is what is so. */
class PoolProblemTest {

  @ParameterizedTest
  @CsvSource({
    "INVALID_DAYS_OFF, 200, ten years",
    "INVALID_TIME_OFF, 366 days, 500",
    "INVALID_BUSY_TIMES, 5000, 366 days",
    "INVALID_WINDOWS, 200, 366 days"
  })
  void a_limit_is_told_to_whom_it_stops(PoolRefusal refusal, String one, String other) {
    CommandAnswered refused =
        new CommandAnswered(new UUID(0, 1), false, refusal.name(), null, null);

    assertThat(catchThrowable(() -> PoolProblem.unlessAccepted(refused)))
        .hasMessageContaining(one)
        .hasMessageContaining(other);
  }

  @Test
  void an_interview_that_was_called_off_takes_no_availability() {
    assertThat(refusals(ChangeController.class, "setAvailability")).contains("409 NOTHING_BOOKED");
  }

  @Test
  void time_off_of_whatever_name_can_be_asked_back() {
    assertThat(refusals(AbsenceController.class, "giveBack"))
        .contains("404 UNKNOWN_TIME_OFF")
        .doesNotContain("422 INVALID_BLOCK_ID");
  }

  private static String[] refusals(Class<?> controller, String method) {
    return Arrays.stream(controller.getDeclaredMethods())
        .filter(each -> each.getName().equals(method))
        .flatMap(each -> Arrays.stream(each.getAnnotationsByType(Endpoint.class)))
        .findFirst()
        .orElseThrow()
        .refuses();
  }
}
