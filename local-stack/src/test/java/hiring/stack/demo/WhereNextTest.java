package hiring.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.local.DataFolder;
import hiring.stack.local.PortPlan;
import hiring.stack.local.StackPlan;
import hiring.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhereNextTest {

  @Test
  void lines_can_be_copied_as_they_are() throws IOException {
    List<String> lines = lines("/tmp/data");

    assertThat(lines)
        .contains("  AUTH=\"Authorization: Bearer $(cat /tmp/data/token)\"")
        .contains("  curl -H \"$AUTH\" \"http://localhost:8192/screenings?outcome=referred\"")
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(106));
  }

  @Test
  void a_folder_with_blanks_is_quoted() throws IOException {
    assertThat(lines("/tmp/my data"))
        .contains("  AUTH=\"Authorization: Bearer $(cat '/tmp/my data/token')\"");
  }

  @Test
  void where_nobody_passed_nobody_is_asked_about() throws IOException {
    assertThat(lines("/tmp/data")).noneMatch(line -> line.contains("/applications/"));
  }

  private static List<String> lines(String folder) throws IOException {
    StackPlan plan =
        new StackPlan(Installation.find(), new DataFolder(Path.of(folder)), new PortPlan(100));
    return new WhereNext(plan, Samples.of(Installation.find()), new Settlement(List.of())).lines();
  }
}
