package hiring.system.compose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Docker Compose, as it is called on this machine.
 *
 * @param words {@code docker compose}, or {@code docker-compose} where it is still of version 1
 */
record ComposeTool(List<String> words) {

  private static final List<List<String>> WAYS =
      List.of(List.of("docker", "compose"), List.of("docker-compose"));

  /** Why nothing can be brought up here; empty where it can. */
  static Optional<String> obstacle(Collection<String> images) {
    if (!Command.answers("docker", "info")) {
      return Optional.of("Docker does not answer");
    }
    if (find().isEmpty()) {
      return Optional.of("there is neither docker compose nor docker-compose");
    }
    return images.stream()
        .filter(image -> !Command.answers("docker", "image", "inspect", image))
        .findFirst()
        .map(image -> "the image " + image + " is not here; docker pull " + image);
  }

  static Optional<ComposeTool> find() {
    return WAYS.stream()
        .filter(way -> Command.answers(with(way, "version")))
        .map(ComposeTool::new)
        .findFirst();
  }

  /**
   * A call of it.
   *
   * @param checkout where {@code docker-compose.yml} is
   */
  Command call(
      Path checkout,
      String project,
      Map<String, String> environment,
      Collection<String> arguments) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--project-name", project));
    all.addAll(arguments);
    return new Command(all, environment, checkout);
  }

  /** Docker without buildx can build by its old builder alone, and does so only when told. */
  static Map<String, String> builder() {
    return Command.answers("docker", "buildx", "version")
        ? Map.of()
        : Map.of("DOCKER_BUILDKIT", "0");
  }

  private static String[] with(List<String> way, String word) {
    List<String> all = new ArrayList<>(way);
    all.add(word);
    return all.toArray(String[]::new);
  }
}
