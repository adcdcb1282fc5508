package hiring.stack.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The schema registry: Apicurio, from Maven Central, for this machine only. It keeps its schemas in
 * a file database, so that their ids stay what they were.
 *
 * @param installation where it was unpacked
 * @param folder where it keeps its data; written by it alone
 * @param port for clients
 */
public record RegistryProcess(Installation installation, Path folder, int port)
    implements StackProcess {

  /** What the registry is called. */
  public static final String NAME = "registry";

  private static final String HEAP = "256m";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  /** The address of its Confluent API. */
  public String url() {
    return "http://127.0.0.1:" + port + "/apis/ccompat/v7";
  }

  @Override
  public Launch prepare() throws IOException {
    Files.createDirectories(folder);
    return new Launch(
        JavaCommand.withHeap(HEAP)
            .options("-XX:TieredStopAtLevel=1")
            .jar(installation.registry().resolve("quarkus-run.jar")),
        environment(),
        folder);
  }

  @Override
  public boolean isReady() {
    return HttpProbe.isOk(URI.create(url() + "/subjects"));
  }

  private Map<String, String> environment() {
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
        // Any free port: nobody asks there, and the default belongs to others.
        Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
        Map.entry("QUARKUS_MANAGEMENT_PORT", "0"),
        Map.entry("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "false"),
        Map.entry("APICURIO_STORAGE_KIND", "sql"),
        Map.entry("APICURIO_STORAGE_SQL_KIND", "h2"),
        // No write delay: an id that a client has seen must outlive a kill.
        Map.entry("APICURIO_DATASOURCE_URL", "jdbc:h2:file:" + database() + ";WRITE_DELAY=0"),
        Map.entry("APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "2"),
        Map.entry("APICURIO_DATASOURCE_JDBC_MIN_SIZE", "2"),
        Map.entry("APICURIO_DATASOURCE_JDBC_MAX_SIZE", "20"));
  }

  private Path database() {
    return folder.resolve("schemas").toAbsolutePath();
  }
}
