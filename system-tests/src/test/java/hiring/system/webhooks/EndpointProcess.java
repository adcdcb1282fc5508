package hiring.system.webhooks;

import hiring.system.stack.Http;
import hiring.system.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** An {@link Endpoint} beside a stack, on ports of its own. */
final class EndpointProcess implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private final Process process;
  private final int port;

  private EndpointProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts one with the options that services have, and waits until it takes traffic. */
  static EndpointProcess start(Stack stack, Path folder, String... arguments) throws IOException {
    int port = stack.nextPort();
    int management = stack.nextPort();
    Files.createDirectories(folder);
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx288m",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Endpoint.class.getName()),
                Stream.of(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve("endpoint.log").toFile());
    builder.environment().putAll(stack.settings());
    builder
        .environment()
        .putAll(
            Map.of(
                "SERVER_PORT",
                Integer.toString(port),
                "MANAGEMENT_SERVER_PORT",
                Integer.toString(management),
                "SERVER_ADDRESS",
                "127.0.0.1",
                "MANAGEMENT_SERVER_ADDRESS",
                "127.0.0.1",
                "SPRING_APPLICATION_NAME",
                "posting-service",
                "HIRING_DATA_DIR",
                folder.resolve("state").toString()));
    Process process = builder.start();
    EndpointProcess endpoint = new EndpointProcess(process, port);
    URI readiness = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
    try {
      Awaitility.await("the endpoint is ready")
          .atMost(READY_WITHIN)
          .failFast("the endpoint ended", () -> !process.isAlive())
          .until(() -> Http.status(readiness) == 200);
    } catch (RuntimeException e) {
      endpoint.close();
      throw e;
    }
    return endpoint;
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
