package hiring.stack.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.contract.Topic.Owner;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterIdTest {

  private static final LetterId ID = new LetterId(Owner.SCHEDULING_SERVICE, 2, 17);

  @ParameterizedTest
  @ValueSource(strings = {"scheduling/2/17", "scheduling-service/2/17"})
  void an_id_is_service_partition_and_offset(String text) {
    assertThat(LetterId.parse(text)).isEqualTo(ID);
  }

  @Test
  void it_is_shown_as_it_is_read() {
    assertThat(LetterId.parse(ID.toString())).isEqualTo(ID);
    assertThat(ID).hasToString("scheduling/2/17");
    assertThat(ID.place()).hasToString("hiring.scheduling-service-dead-letters-2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "posting",
        "posting/2",
        "posting/2/17/1",
        "posting/-1/17",
        "posting/2/x",
        "/2/17",
        "posting/2/9999999999999999999",
        "posting/2147483648000/1",
        "posting/2/17 ",
        "POSTING/2/17"
      })
  void what_is_no_id_is_refused_in_one_line(String text) {
    assertThatThrownBy(() -> LetterId.parse(text))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
        .hasMessage("'" + text + "' is no id of a dead letter; one looks like posting/2/17");
  }

  @Test
  void a_service_that_does_not_exist_is_refused_with_those_that_do() {
    assertThatThrownBy(() -> LetterId.parse("hunting/2/17"))
        .hasMessage("there is no service 'hunting'; there are posting, screening, scheduling");
  }

  @Test
  void what_acts_on_a_screen_is_not_repeated_as_it_is() {
    assertThatThrownBy(() -> LetterId.parse("\u001b[2J"))
        .hasMessageStartingWith("'\\u001b[2J' is no id");
  }

  @Test
  void ids_sort_by_service_partition_and_offset_as_numbers() {
    assertThat(
            List.of("screening/0/1", "posting/10/2", "posting/2/10", "posting/2/9").stream()
                .map(LetterId::parse)
                .sorted())
        .map(LetterId::toString)
        .containsExactly("posting/2/9", "posting/2/10", "posting/10/2", "screening/0/1");
  }
}
