package hiring.system.compose;

import static org.awaitility.Awaitility.await;

import hiring.stack.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that {@code docker-compose.yml} names, under a name and on ports of its own, so that it
 * disturbs nothing else; gone without a trace at the end, however that comes.
 */
final class ComposeProject implements AutoCloseable {

  /** Images that are not here fetched first. */
  private static final Duration BUILT_WITHIN = Duration.ofMinutes(6);

  private static final Duration HEALTHY_WITHIN = Duration.ofMinutes(4);
  private static final Duration SHORT = Duration.ofSeconds(60);
  private static final int LARGEST_OFFSET = 40_000;

  private final ComposeTool tool;
  private final Path checkout;
  private final String name = "hiring-it-" + ProcessHandle.current().pid();
  private final int offset;
  private final List<String> services;
  private final Map<String, String> environment;
  private final Thread last = new Thread(this::down, "compose-down");

  /**
   * Not started yet.
   *
   * @param services those to bring up
   * @param settings variables, beside those of the ports
   */
  ComposeProject(
      ComposeTool tool,
      Path checkout,
      ComposeFile file,
      Collection<String> services,
      Map<String, String> settings) {
    this.tool = tool;
    this.checkout = checkout;
    this.services = List.copyOf(services);
    List<ComposeFile.Port> ports = file.ports();
    offset = freeOffset(ports.stream().map(ComposeFile.Port::number).toList());
    environment = new HashMap<>(settings);
    environment.putAll(ComposeTool.builder());
    ports.forEach(
        port -> environment.put(port.variable(), Integer.toString(port.number() + offset)));
  }

  /** What is added to every port. */
  int offset() {
    return offset;
  }

  /**
   * Brings it up and waits until each part is healthy.
   *
   * @param words as the README has them
   */
  void up(List<String> words) {
    Runtime.getRuntime().addShutdownHook(last);
    compose(Stream.concat(words.stream(), services.stream()).toList(), BUILT_WITHIN);
    awaitHealthy();
  }

  /** Takes the container of a service away and makes it anew. */
  void recreate(String service) {
    compose(List.of("rm", "--stop", "--force", service), SHORT);
    compose(List.of("up", "-d", service), SHORT);
    awaitHealthy();
  }

  /** Says of each container what a template of {@code docker inspect} asks for. */
  List<String> inspect(String template) {
    List<String> words = new ArrayList<>(List.of("docker", "inspect", "--format", template));
    words.addAll(containers("{{.ID}}"));
    return new Command(words, Map.of(), checkout).output(SHORT).lines().toList();
  }

  private void awaitHealthy() {
    await()
        .atMost(HEALTHY_WITHIN)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> {
          List<String> healthy =
              containers("{{.Status}}").stream()
                  .filter(status -> status.contains("(healthy)"))
                  .toList();
          if (healthy.size() != services.size()) {
            throw new AssertionError(containers("{{.Names}}: {{.Status}}"));
          }
        });
  }

  private List<String> containers(String format) {
    return new Command(
            List.of(
                "docker",
                "ps",
                "--all",
                "--filter",
                "label=com.docker.compose.project=" + name,
                "--format",
                format),
            Map.of(),
            checkout)
        .output(SHORT)
        .lines()
        .toList();
  }

  private void compose(List<String> arguments, Duration limit) {
    tool.call(checkout, name, environment, arguments).output(limit);
  }

  /** What the containers said last, for whoever has to find out why it failed. */
  String logs() {
    return tool.call(checkout, name, environment, List.of("logs", "--no-color", "--tail", "200"))
        .run(SHORT)
        .output();
  }

  private void down() {
    tool.call(
            checkout,
            name,
            environment,
            List.of("down", "--volumes", "--remove-orphans", "--rmi", "local", "--timeout", "30"))
        .run(BUILT_WITHIN);
  }

  private static int freeOffset(List<Integer> ports) {
    int first = ports.getFirst();
    while (true) {
      int offset = Ports.free() - first;
      if (offset > 0
          && offset <= LARGEST_OFFSET
          && ports.stream().noneMatch(port -> Ports.isTaken(port + offset))) {
        return offset;
      }
    }
  }

  @Override
  public void close() {
    down();
    Runtime.getRuntime().removeShutdownHook(last);
  }
}
