package hiring.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that code writes and that is kept beside it, so that a change of it is seen in review.
 */
public final class CommittedDocument {

  /** The system property that, set to {@code write}, takes over what the code gives now. */
  static final String SETTING = "hiring.documents";

  private CommittedDocument() {}

  /**
   * Fails where a document is not what the code gives, or takes it over where that is asked for.
   *
   * @param document where it lies, seen from the module's folder, in which tests run
   * @param now what the code gives
   */
  public static void assertIs(Path document, String now) {
    try {
      if ("write".equals(System.getProperty(SETTING))) {
        Files.createDirectories(document.toAbsolutePath().getParent());
        Files.writeString(document, now);
      }
      String committed = Files.exists(document) ? Files.readString(document) : "";
      if (!committed.equals(now)) {
        Path given = Path.of("target").resolve(document.getFileName());
        Files.writeString(given, now);
        assertThat(committed)
            .as(
                "%s, which is not what the code gives: that is in %s now. To take it over, run the"
                    + " test again with -D%s=write",
                document, given.toAbsolutePath(), SETTING)
            .isEqualTo(now);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
