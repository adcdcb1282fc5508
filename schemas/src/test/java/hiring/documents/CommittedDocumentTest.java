package hiring.documents;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedDocumentTest {

  private static final String NAME = "committed-document-test.yaml";

  @TempDir private Path folder;

  @Test
  void a_document_that_is_what_the_code_gives_passes() throws IOException {
    Files.writeString(folder.resolve(NAME), "now\n");
    assertThatCode(() -> CommittedDocument.assertIs(folder.resolve(NAME), "now\n"))
        .doesNotThrowAnyException();
  }

  @Test
  void one_that_is_not_fails_and_says_how_to_take_it_over() throws IOException {
    Files.writeString(folder.resolve(NAME), "before\n");
    assertThatThrownBy(() -> CommittedDocument.assertIs(folder.resolve(NAME), "now\n"))
        .hasMessageContaining(Path.of("target", NAME).toString())
        .hasMessageContaining("-Dhiring.documents=write");
  }

  @Test
  void one_that_is_not_there_fails_too() {
    assertThatThrownBy(() -> CommittedDocument.assertIs(folder.resolve(NAME), "now\n"))
        .hasMessageContaining(NAME);
  }
}
