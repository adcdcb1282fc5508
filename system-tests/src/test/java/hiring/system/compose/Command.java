package hiring.system.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that runs to its end.
 *
 * @param words the program and its arguments
 * @param environment variables to set beside those that are inherited
 * @param directory where it runs
 */
record Command(List<String> words, Map<String, String> environment, Path directory) {

  /** What came of it; 127 as a shell says it where there is no such program. */
  record Result(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  private static final int NO_SUCH_PROGRAM = 127;
  private static final int ENDED_BY_US = 137;
  private static final Duration SHORT = Duration.ofSeconds(20);

  /** Whether a program answers well, within seconds. */
  static boolean answers(String... words) {
    return new Command(List.of(words), Map.of(), Path.of(".")).run(SHORT).succeeded();
  }

  /** Its output. */
  String output(Duration limit) {
    Result result = run(limit);
    if (!result.succeeded()) {
      throw new AssertionError(
          String.join(" ", words) + " ended with " + result.exitCode() + ":\n" + result.output());
    }
    return result.output();
  }

  /** Both output and errors; it is ended where it takes longer than the limit. */
  Result run(Duration limit) {
    try {
      // To a file: nobody has to read while we wait, and a program that is ended keeps its words.
      Path output = Files.createTempFile("hiring-command", ".log");
      try {
        return run(output, limit);
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result run(Path output, Duration limit) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return new Result(NO_SUCH_PROGRAM, words.getFirst() + ": not found");
    }
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return new Result(ENDED_BY_US, read(output) + "\n(took longer than " + limit + ")");
      }
      return new Result(process.exitValue(), read(output));
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + words.getFirst() + " ran", e);
    }
  }

  private static String read(Path output) throws IOException {
    return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
  }
}
