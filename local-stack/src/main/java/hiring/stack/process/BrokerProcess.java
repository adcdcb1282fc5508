package hiring.stack.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka broker that is its own controller (KRaft), from the jars of Maven Central, for this
 * machine only.
 *
 * @param installation where its libraries are
 * @param folder where it keeps its data; written by it alone
 * @param port for clients
 * @param controllerPort for itself
 */
public record BrokerProcess(Installation installation, Path folder, int port, int controllerPort)
    implements StackProcess {

  /** What the broker is called. */
  public static final String NAME = "broker";

  private static final String HEAP = "512m";
  private static final long FORMAT_SECONDS = 60;
  private static final int PROBE_MILLIS = 3_000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port, controllerPort);
  }

  /** As clients name it. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public Launch prepare() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path properties = folder.resolve("server.properties");
    Path logback = folder.resolve("logback.xml");
    Files.writeString(properties, properties(), StandardCharsets.UTF_8);
    Files.writeString(logback, resource("broker-logback.xml"), StandardCharsets.UTF_8);
    if (!Files.exists(data().resolve("meta.properties"))) {
      format(properties, logback);
    }
    return launch(logback, "kafka.Kafka", properties.toString());
  }

  @Override
  public boolean isReady() {
    if (!Ports.isOpen(port)) {
      return false;
    }
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PROBE_MILLIS,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PROBE_MILLIS);
    try (Admin admin = Admin.create(settings)) {
      return !admin.describeCluster().nodes().get(PROBE_MILLIS, TimeUnit.MILLISECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void format(Path properties, Path logback) throws IOException, InterruptedException {
    Path output = folder.resolve("format.log");
    Launch launch =
        launch(
            logback,
            "kafka.tools.StorageTool",
            "format",
            "--cluster-id",
            Uuid.randomUuid().toString(),
            "--config",
            properties.toString());
    Process format =
        new ProcessBuilder(launch.command())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!format.waitFor(FORMAT_SECONDS, TimeUnit.SECONDS)) {
      format.destroyForcibly();
      throw new IOException("formatting " + data() + " took over " + FORMAT_SECONDS + " s");
    }
    if (format.exitValue() != 0) {
      throw new IOException("formatting " + data() + " failed; see " + output);
    }
  }

  private Launch launch(Path logback, String mainClass, String... arguments) throws IOException {
    return new Launch(
        JavaCommand.withHeap(HEAP)
            .options("-Dlogback.configurationFile=" + logback)
            .mainClass(installation.libraries(), mainClass, arguments),
        Map.of(),
        folder);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private String properties() throws IOException {
    return resource("server.properties")
        .replace("${port}", Integer.toString(port))
        .replace("${controllerPort}", Integer.toString(controllerPort))
        .replace("${data}", data().toString());
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(BrokerProcess.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
