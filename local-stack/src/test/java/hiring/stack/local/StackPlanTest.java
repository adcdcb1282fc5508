package hiring.stack.local;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.process.Installation;
import hiring.stack.process.StackProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPlanTest {

  @Test
  void what_is_started_is_what_is_looked_at(@TempDir Path folder) throws Exception {
    StackPlan plan = new StackPlan(Installation.find(), new DataFolder(folder), new PortPlan(0));

    assertThat(plan.groups().stream().flatMap(group -> group.stream().map(StackProcess::name)))
        .containsExactlyInAnyOrderElementsOf(StackPlan.names());
    assertThat(plan.all().stream().map(StackProcess::name))
        .containsExactlyElementsOf(StackPlan.names());
  }

  @Test
  void services_start_after_what_they_need(@TempDir Path folder) throws Exception {
    StackPlan plan = new StackPlan(Installation.find(), new DataFolder(folder), new PortPlan(0));

    assertThat(plan.groups().getFirst().stream().map(StackProcess::name))
        .containsExactlyInAnyOrder("broker", "registry");
  }
}
