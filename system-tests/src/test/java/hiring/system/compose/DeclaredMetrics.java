package hiring.system.compose;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of metrics in compiled code: a name is there as a text, whoever may see the constant.
 *
 * @param names as Prometheus spells them, without a unit or {@code _total}
 */
record DeclaredMetrics(Set<String> names) {

  private static final Pattern NAME =
      Pattern.compile("\\b(hiring|process)(\\.[a-z]+){1,4}(?![.a-zA-Z/])");
  private static final Pattern SUFFIXES =
      Pattern.compile("(_(total|records|threads|bytes|seconds|bucket|count|sum|max))*");

  /** Of the modules that these classes are from. */
  static DeclaredMetrics in(Class<?>... members) throws IOException, URISyntaxException {
    Set<String> names = new TreeSet<>();
    for (Class<?> member : members) {
      URI location = member.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(location);
      if (Files.isDirectory(path)) {
        collect(path, names);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
          collect(jar.getPath("/"), names);
        }
      }
    }
    return new DeclaredMetrics(names);
  }

  /** Whether a series of this name can come from there. */
  boolean has(String series) {
    return names.stream()
        .anyMatch(name ->
            series.startsWith(name) && SUFFIXES.matcher(series.substring(name.length())).matches());
  }

  private static void collect(Path root, Set<String> names) throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        NAME.matcher(text).results().forEach(name -> names.add(name.group().replace('.', '_')));
      }
    }
  }
}
