package hiring.stack.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path path;

  @Test
  void a_secret_is_made_once_and_only_its_owner_reads_it() throws Exception {
    DataFolder folder = new DataFolder(path);
    String token = folder.token();

    assertThat(token).hasSizeGreaterThan(40);
    assertThat(folder.token()).isEqualTo(token);
    assertThat(folder.webhookSecret()).isNotEqualTo(token);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.tokenFile())))
        .isEqualTo("rw-------");
  }

  @Test
  void clearing_takes_what_a_stack_wrote_and_nothing_else() throws Exception {
    DataFolder folder = new DataFolder(path);
    Files.createDirectories(path.resolve("broker/data"));
    Files.writeString(path.resolve("broker/data/log"), "");
    Files.writeString(path.resolve("notes.txt"), "mine");
    folder.token();

    folder.clear();

    try (var left = Files.list(path)) {
      assertThat(left).containsExactly(path.resolve("notes.txt"));
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_a_matter_of_the_disk() throws Exception {
    Path file = Files.writeString(path.resolve("file"), "");

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> new DataFolder(file.resolve("data")).create())
        .withMessageStartingWith("cannot write to " + file.resolve("data"))
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DISK));
  }

  @Test
  void creating_leaves_the_folder_empty() throws Exception {
    DataFolder folder = new DataFolder(path.resolve("new"));

    folder.create();

    assertThat(folder.path()).isEmptyDirectory();
    assertThat(folder.isFull()).isFalse();
  }
}
