package hiring.system.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * What {@code docker-compose.yml} says, before its variables are filled in.
 *
 * @param services each by its name
 */
record ComposeFile(Map<String, Map<String, Object>> services) {

  private static final Pattern PUBLISHED =
      Pattern.compile("127\\.0\\.0\\.1:\\$\\{(HIRING_[A-Z_]+_PORT):-(\\d+)}:\\d+");

  /**
   * A port of this machine.
   *
   * @param variable moves it
   * @param number where it is otherwise
   */
  record Port(String variable, int number) {}

  @SuppressWarnings("unchecked") // the format of the file
  static ComposeFile read(Path checkout) throws IOException {
    Map<String, Object> file =
        new Yaml().load(Files.readString(checkout.resolve("docker-compose.yml")));
    return new ComposeFile(
        new TreeMap<>((Map<String, Map<String, Object>>) file.getOrDefault("services", Map.of())));
  }

  /** Every port that is published, as written. */
  List<String> published() {
    List<String> published = new ArrayList<>();
    services.values().forEach(service -> published.addAll(texts(service.get("ports"))));
    return published;
  }

  /** The same, understood; what cannot be moved, or is open to other machines, is left out. */
  List<Port> ports() {
    return published().stream()
        .map(PUBLISHED::matcher)
        .filter(Matcher::matches)
        .map(found -> new Port(found.group(1), Integer.parseInt(found.group(2))))
        .toList();
  }

  /** Images that are not built from this checkout, by service. */
  Map<String, String> images() {
    Map<String, String> images = new TreeMap<>();
    services.forEach((name, service) -> {
      if (service.get("image") instanceof String image) {
        images.put(name, image);
      }
    });
    return images;
  }

  private static List<String> texts(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
  }
}
