package hiring.stack.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesFileTest {

  private static final ProcessHandle SELF = ProcessHandle.current();
  private static final long STARTED =
      SELF.info().startInstant().map(Instant::toEpochMilli).orElse(0L);

  @TempDir private Path path;

  @Test
  void what_was_written_is_read() throws Exception {
    ProcessesFile written =
        new ProcessesFile(100, List.of(new ProcessEntry("broker", SELF.pid(), STARTED)));

    written.write(folder());

    assertThat(ProcessesFile.read(folder())).contains(written);
    assertThat(written.alive()).containsExactly("broker");
    assertThat(written.entry("registry")).isEmpty();
  }

  @Test
  void writing_leaves_no_other_file_behind() throws Exception {
    new ProcessesFile(0, List.of()).write(folder());
    new ProcessesFile(1, List.of()).write(folder());

    try (var files = Files.list(path)) {
      assertThat(files).containsExactly(folder().processesFile());
    }
  }

  @Test
  void without_a_file_nothing_runs() throws Exception {
    assertThat(ProcessesFile.read(folder())).isEmpty();
  }

  @Test
  void a_process_that_was_given_the_same_number_since_is_not_ours() {
    assertThat(new ProcessEntry("broker", SELF.pid(), STARTED - 60_000).alive()).isEmpty();
    assertThat(new ProcessEntry("broker", SELF.pid(), STARTED + 1_000).alive()).contains(SELF);
  }

  @Test
  void a_file_that_cannot_be_understood_is_named() throws Exception {
    Files.writeString(folder().processesFile(), "{nonsense");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ProcessesFile.read(folder()))
        .withMessageContaining(folder().processesFile().toString());
  }

  private DataFolder folder() {
    return new DataFolder(path);
  }
}
