package hiring.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A process of the stack did not become ready. The message is one line and names the log. */
public final class StartFailedException extends RuntimeException {

  private static final int EXCERPT_LENGTH = 200;

  private StartFailedException(String message) {
    super(message);
  }

  static StartFailedException ended(String name, int exitCode, Path log) {
    return new StartFailedException(
        name + " ended with code " + exitCode + ": " + lastWords(log) + " (see " + log + ")");
  }

  /** It was given that long, and lives, but does not serve. */
  public static StartFailedException late(String name, Duration limit, Path log) {
    return new StartFailedException(
        name + " was not ready within " + limit.toSeconds() + " s (see " + log + ")");
  }

  /** The last line of the log that says what went wrong. */
  private static String lastWords(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.reversed().stream()
          .filter(line -> !line.isBlank() && !line.startsWith("\t"))
          .filter(line -> line.matches(".*(Exception|Error|ERROR|FATAL).*"))
          .findFirst()
          .map(line -> line.substring(0, Math.min(line.length(), EXCERPT_LENGTH)))
          .orElse("no error in its log");
    } catch (IOException e) {
      return "its log cannot be read";
    }
  }
}
