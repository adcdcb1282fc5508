package hiring.stack.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/** What a test's broker runs in. */
enum TestBrokerKind {
  EMBEDDED,
  CONTAINERS;

  static final String SETTING = "HIRING_TEST_BROKER";

  /** The kind that was asked for, else containers where Docker answers. */
  static TestBrokerKind wanted() {
    String wish = System.getProperty(SETTING, System.getenv(SETTING));
    if (wish != null) {
      return parse(wish);
    }
    boolean docker = !isRemote() && DockerClientFactory.instance().isDockerAvailable();
    return docker ? CONTAINERS : EMBEDDED;
  }

  /**
   * Whether we run in a container ourselves and were not told where Docker publishes ports.
   * Testcontainers would then pull an image to find out, which fails slowly where nothing can be
   * pulled.
   */
  private static boolean isRemote() {
    return Files.exists(Path.of("/.dockerenv"))
        && System.getenv("TESTCONTAINERS_HOST_OVERRIDE") == null;
  }

  static TestBrokerKind parse(@Nullable String wish) {
    return switch (wish == null ? "" : wish.strip().toLowerCase(Locale.ROOT)) {
      case "embedded" -> EMBEDDED;
      case "containers" -> CONTAINERS;
      default ->
          throw new IllegalArgumentException(
              SETTING + " is '" + wish + "'; it can be embedded or containers");
    };
  }
}
