package hiring.streams;

import hiring.contract.Topic;
import hiring.stack.testing.TestBroker;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client that others use to look at topics: C, librdkafka, not a class of ours in it. */
final class Kcat {

  private Kcat() {}

  static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kcat")));
  }

  /** The last value of each key of a topic. */
  static Map<String, byte[]> read(TestBroker broker, Topic topic) throws IOException {
    // A line with the key, then the value's length in four bytes, then the value.
    Process kcat =
        new ProcessBuilder(
                "kcat",
                "-C",
                "-q",
                "-e",
                "-o",
                "beginning",
                "-b",
                broker.bootstrapServers(),
                "-t",
                topic.name(),
                "-f",
                "%k\\n%R%s")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (DataInputStream out = new DataInputStream(kcat.getInputStream())) {
      Map<String, byte[]> values = new HashMap<>();
      for (String key = line(out); key != null; key = line(out)) {
        int length = out.readInt();
        values.put(key, out.readNBytes(Math.max(0, length)));
      }
      return values;
    } finally {
      kcat.destroy();
    }
  }

  private static @Nullable String line(DataInputStream out) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int at = out.read(); at != '\n'; at = out.read()) {
      if (at < 0) {
        return null;
      }
      line.write(at);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
