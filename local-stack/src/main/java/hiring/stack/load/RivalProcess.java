package hiring.stack.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;

/**
 * A rival in a process of its own, so that its CPU time can be told from ours. It ends when its
 * standard input does, so it never outlives us.
 */
final class RivalProcess implements AutoCloseable {

  private static final Duration CLOSED_WITHIN = Duration.ofSeconds(20);

  private final Process process;

  private RivalProcess(Process process) {
    this.process = process;
  }

  /** Starts it with the heap that a service has. */
  static RivalProcess start(Rival rival, String id, String bootstrapServers, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx288m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dlogback.configurationFile=hiring/stack/logback.xml",
            "-cp",
            System.getProperty("java.class.path"),
            RivalProcess.class.getName(),
            rival.name(),
            id,
            bootstrapServers,
            folder.toString());
    return new RivalProcess(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("rival.log").toFile())
            .start());
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() {
    try (var input = process.getOutputStream()) {
      input.flush();
    } catch (IOException e) {
      // It has ended by itself.
    }
    try {
      if (!process.waitFor(CLOSED_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The process itself: runs the topology until its standard input ends. */
  public static void main(String[] arguments) throws IOException {
    Rival rival = Rival.valueOf(arguments[0]);
    String id = arguments[1];
    KafkaStreams streams =
        new KafkaStreams(
            rival.topology(id), Rival.settings(id, arguments[2], Path.of(arguments[3])));
    streams.start();
    System.in.transferTo(OutputStream.nullOutputStream());
    // Or the broker would think of the group as one with members, which it does not delete.
    streams.close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
  }
}
