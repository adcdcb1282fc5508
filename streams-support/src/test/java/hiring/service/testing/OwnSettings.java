package hiring.service.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/**
 * What a service's own {@code application.yml} sets and others may set otherwise: its ports, and
 * all that begins with {@code hiring}; each as the environment variable that sets it.
 */
final class OwnSettings {

  private static final String FILE = "src/main/resources/application.yml";

  private OwnSettings() {}

  /** Defaults by environment variable. */
  static Map<String, String> read() {
    Map<String, String> settings = new TreeMap<>();
    try {
      for (PropertySource<?> source :
          new YamlPropertySourceLoader().load(FILE, new FileSystemResource(FILE))) {
        for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
          if (name.startsWith("hiring.") || name.endsWith("server.port")) {
            settings.put(variable(name), String.valueOf(source.getProperty(name)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return settings;
  }

  /** By Spring's rule for the environment. */
  static String variable(String property) {
    return property.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
  }
}
