package hiring.stack.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

  @Test
  void one_command_at_a_time_holds_a_folder(@TempDir Path path) throws Exception {
    DataFolder folder = new DataFolder(path);

    try (StackLock held = StackLock.take(folder)) {
      assertThatExceptionOfType(Failure.class)
          .isThrownBy(() -> StackLock.take(folder))
          .withMessageContaining(path.toString())
          .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.ALREADY_RUNNING));
      assertThat(held).isNotNull();
    }
    StackLock.take(folder).close();
  }

  @Test
  void folders_are_held_apart(@TempDir Path one, @TempDir Path other) throws Exception {
    try (StackLock first = StackLock.take(new DataFolder(one));
        StackLock second = StackLock.take(new DataFolder(other))) {
      assertThat(first).isNotSameAs(second);
    }
  }
}
