package hiring.service.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;

/** A contender in a process of its own, which ends with its standard input. */
final class ContenderProcess implements AutoCloseable {

  private final Process process;

  private ContenderProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts it with the heap that the service has.
   *
   * @param flags more of them for its JVM
   */
  static ContenderProcess start(
      TopologyComparison comparison,
      Contender contender,
      String id,
      String bootstrapServers,
      String registryUrl,
      Path folder,
      List<String> flags)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx288m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=hiring/stack/logback.xml"));
    command.addAll(flags);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ContenderProcess.class.getName(),
            comparison.getClass().getName(),
            contender.name(),
            id,
            bootstrapServers,
            registryUrl,
            folder.toString()));
    return new ContenderProcess(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("contender.log").toFile())
            .start());
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** The process itself. */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    var constructor =
        Class.forName(arguments[0]).asSubclass(TopologyComparison.class).getDeclaredConstructor();
    constructor.setAccessible(true);
    Contender contender = Contender.valueOf(arguments[1]);
    KafkaStreams streams =
        new KafkaStreams(
            contender.topology(constructor.newInstance(), arguments[4]),
            Contender.settings(arguments[2], arguments[3], Path.of(arguments[5])));
    streams.start();
    System.in.transferTo(OutputStream.nullOutputStream());
    streams.close();
  }
}
