package hiring.stack.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the three services, from its runnable jar.
 *
 * @param installation where the jar is
 * @param name the service's name, as its module's
 * @param folder where it keeps the local part of its state
 * @param port of its HTTP API
 * @param managementPort of its health and metrics
 * @param settings variables of its environment, beside its ports and folder
 */
public record ServiceProcess(
    Installation installation,
    String name,
    Path folder,
    int port,
    int managementPort,
    Map<String, String> settings)
    implements StackProcess {

  private static final String HEAP = "288m";

  public ServiceProcess {
    settings = Map.copyOf(settings);
  }

  @Override
  public List<Integer> ports() {
    return List.of(port, managementPort);
  }

  @Override
  public Launch prepare() throws IOException {
    Files.createDirectories(folder);
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort));
    environment.put("SERVER_ADDRESS", "127.0.0.1");
    environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    environment.put("HIRING_DATA_DIR", folder.toString());
    return new Launch(
        JavaCommand.withHeap(HEAP)
            .options("--enable-native-access=ALL-UNNAMED")
            .jar(installation.serviceJar(name)),
        environment,
        folder);
  }

  @Override
  public boolean isReady() {
    return HttpProbe.isOk(
        URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness"));
  }
}
