package hiring.stack.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.stack.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBytesTest {

  @TempDir private Path folder;

  @Test
  void bytes_are_written_for_their_owner_alone() throws IOException {
    Path file = folder.resolve("value");

    KeptBytes.write(new byte[] {0, 1, 2}, file);

    assertThat(file).hasBinaryContent(new byte[] {0, 1, 2});
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_file_that_is_there_stays_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("mine"), "precious");

    assertThatThrownBy(() -> KeptBytes.write(new byte[] {1}, file))
        .isInstanceOf(Failure.class)
        .hasMessage(file + " is there already; nothing was written");
    assertThat(file).hasContent("precious");
  }

  @Test
  void without_bytes_no_file_is_made() {
    Path file = folder.resolve("value");

    assertThatThrownBy(() -> KeptBytes.write(null, file)).isInstanceOf(Failure.class);
    assertThat(file).doesNotExist();
  }
}
