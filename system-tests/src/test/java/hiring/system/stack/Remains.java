package hiring.system.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * Where on disk a text is still to be found: in any byte of any file, and in what the broker keeps
 * compressed.
 */
public final class Remains {

  private static final String SEGMENT = ".log";

  private Remains() {}

  /** The files below the folders that have it, with the records that have it in compressed ones. */
  public static List<String> of(String text, Path... folders) {
    List<String> found = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file ->
                found(text, file)
                    .map(folder::relativize)
                    .map(Path::toString)
                    .ifPresent(found::add));
      } catch (UncheckedIOException e) {
        // A file that went away while it was looked for has nothing in it; the next look tells.
        found.add("a file of " + folder + " that was just deleted");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static Optional<Path> found(String text, Path file) {
    try {
      boolean plain =
          new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
      return plain || (isSegment(file) && inRecords(text, file))
          ? Optional.of(file)
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSegment(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(SEGMENT) && name.chars().limit(20).allMatch(Character::isDigit);
  }

  private static boolean inRecords(String text, Path segment) throws IOException {
    FileRecords records = FileRecords.open(segment.toFile(), false);
    try {
      for (Record record : records.records()) {
        if (tells(text, record.key()) || tells(text, record.value())) {
          return true;
        }
      }
      return false;
    } finally {
      // To close it would trim what the broker has appended meanwhile.
      records.closeHandlers();
    }
  }

  private static boolean tells(String text, @Nullable ByteBuffer bytes) {
    return bytes != null && StandardCharsets.ISO_8859_1.decode(bytes).toString().contains(text);
  }
}
