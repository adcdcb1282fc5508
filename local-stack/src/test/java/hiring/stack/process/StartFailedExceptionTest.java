package hiring.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFailedExceptionTest {

  @TempDir private Path folder;

  @Test
  void the_last_error_of_the_log_is_said_in_one_line() throws Exception {
    Path log =
        Files.writeString(
            folder.resolve("broker.log"),
            """
            INFO  all is well
            ERROR an earlier one
            java.io.IOException: the disk is gone
            \tat hiring.Somewhere
            INFO  shutting down
            """);

    assertThat(StartFailedException.ended("broker", 1, log).getMessage())
        .isEqualTo(
            "broker ended with code 1: java.io.IOException: the disk is gone (see " + log + ")");
  }

  @Test
  void a_long_error_is_cut() throws Exception {
    Path log = Files.writeString(folder.resolve("a.log"), "ERROR " + "x".repeat(5_000));

    assertThat(StartFailedException.ended("a", 1, log).getMessage()).hasSizeLessThan(400);
  }

  @Test
  void a_log_that_tells_nothing_is_said_to() throws Exception {
    Path log = Files.writeString(folder.resolve("a.log"), "INFO begun\n");

    assertThat(StartFailedException.ended("a", 137, log).getMessage())
        .startsWith("a ended with code 137: no error in its log");
    assertThat(StartFailedException.ended("a", 1, folder.resolve("none")).getMessage())
        .contains("its log cannot be read");
  }

  @Test
  void a_late_one_is_told_with_the_time_it_had() {
    assertThat(StartFailedException.late("registry", Duration.ofMinutes(2), folder).getMessage())
        .isEqualTo("registry was not ready within 120 s (see " + folder + ")");
  }
}
