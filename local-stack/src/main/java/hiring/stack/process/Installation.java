package hiring.stack.process;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;

/**
 * What the build has made, found from where this very class was loaded, so that a test of any
 * module and the command line find the same.
 *
 * @param target the build folder of this module
 */
public record Installation(Path target) {

  /** Names the build folder where it cannot be found from the class path. */
  public static final String PROPERTY = "hiring.stack.target";

  /** The build folder that this class was loaded from. */
  public static Installation find() {
    String named = System.getProperty(PROPERTY);
    return new Installation(named == null ? ownLocation() : Path.of(named).toAbsolutePath());
  }

  /** The class path of the broker: every library of this module. */
  public String libraries() throws IOException {
    return existing(target.resolve("lib")) + "/*";
  }

  /** The registry's folder. */
  public Path registry() throws IOException {
    return existing(target.resolve("registry"));
  }

  /** The top folder of the project. */
  public Path checkout() {
    return Objects.requireNonNull(target.resolve("../..").normalize());
  }

  /**
   * The runnable jar of a service.
   *
   * @throws IOException if it has not been built
   */
  public Path serviceJar(String service) throws IOException {
    Path folder = existing(checkout().resolve(service).resolve("target"));
    try (var files = Files.newDirectoryStream(folder, service + "-*-exec.jar")) {
      for (Path jar : files) {
        return jar;
      }
    }
    throw new IOException("no " + service + "-*-exec.jar in " + folder);
  }

  private static Path existing(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + " has not been built");
    }
    return path;
  }

  private static Path ownLocation() {
    CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
    try {
      Path location = Path.of(source.getLocation().toURI()).toAbsolutePath();
      // target/classes, target/local-stack-*.jar or target/lib/local-stack-*.jar
      Path folder = Objects.requireNonNull(location.getParent());
      return folder.endsWith("lib") ? Objects.requireNonNull(folder.getParent()) : folder;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path of files is expected", e);
    }
  }
}
