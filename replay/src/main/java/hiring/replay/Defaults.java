package hiring.replay;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the local stack listens, unless the environment says otherwise. {@code HIRING_PORT_OFFSET}
 * is added to both ports, so that two stacks can run side by side.
 */
final class Defaults {

  static final String BOOTSTRAP_SERVERS = "HIRING_BOOTSTRAP_SERVERS";
  static final String REGISTRY_URL = "HIRING_REGISTRY_URL";
  static final String PORT_OFFSET = "HIRING_PORT_OFFSET";

  private static final int BROKER_PORT = 19_092;
  private static final int REGISTRY_PORT = 18_081;
  private static final int MAX_PORT = 65_535;

  private final UnaryOperator<@Nullable String> environment;

  Defaults(Map<String, String> environment) {
    this.environment = environment::get;
  }

  /**
   * @throws IllegalArgumentException if the offset is no number, or leads past the last port
   */
  String bootstrapServers() {
    String given = environment.apply(BOOTSTRAP_SERVERS);
    return given == null ? "localhost:" + port(BROKER_PORT) : given;
  }

  /**
   * @throws IllegalArgumentException if the offset is no number, or leads past the last port
   */
  String registry() {
    String given = environment.apply(REGISTRY_URL);
    return given == null ? "http://localhost:" + port(REGISTRY_PORT) + "/apis/ccompat/v7" : given;
  }

  private int port(int base) {
    String offset = environment.apply(PORT_OFFSET);
    try {
      int port = base + (offset == null || offset.isBlank() ? 0 : Integer.parseInt(offset.strip()));
      if (port > 0 && port <= MAX_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "%s is '%s'; it must be a whole number that leads to ports from 1 to %d"
            .formatted(PORT_OFFSET, offset, MAX_PORT));
  }
}
