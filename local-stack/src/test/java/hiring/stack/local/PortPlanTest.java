package hiring.stack.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.process.Installation;
import hiring.stack.process.StackProcess;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortPlanTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "0"})
  void without_an_offset_the_ports_are_those_of_the_documentation(String value) {
    PortPlan plan = PortPlan.parse(value);

    assertThat(plan.broker()).isEqualTo(19_092);
    assertThat(plan.registry()).isEqualTo(18_081);
    assertThat(plan.http(Service.POSTING)).isEqualTo(8091);
    assertThat(plan.management(Service.SCHEDULING)).isEqualTo(9093);
  }

  @Test
  void an_offset_is_added_to_every_port() {
    assertThat(ports(" 100 "))
        .containsExactlyElementsOf(ports("0").stream().map(port -> port + 100).toList());
  }

  @Test
  void every_port_of_a_stack_is_another_one() {
    assertThat(ports("0")).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void stacks_a_hundred_apart_share_no_port() {
    assertThat(ports("0")).doesNotContainAnyElementsOf(ports("100"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-1", "40001", "1.5", "99999999999"})
  void an_offset_that_makes_no_sense_is_refused(String value) {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> PortPlan.parse(value))
        .withMessageContaining("HIRING_PORT_OFFSET is ")
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  private static List<Integer> ports(String offset) {
    StackPlan plan =
        new StackPlan(
            new Installation(Path.of("target")),
            new DataFolder(Path.of("data")),
            PortPlan.parse(offset));
    return plan.all().stream().map(StackProcess::ports).flatMap(Collection::stream).toList();
  }
}
