package hiring.confluent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Only a part of the shaded artifact is packaged. Whatever Confluent's classes refer to, by however
 * many steps, has to be in that part.
 */
@EnabledIf("takenFromMavenCentral")
class CompletenessTest {

  private static final Path PACKAGED = Path.of("target", "classes");
  private static final Path CONFLUENT = Path.of("io", "confluent");

  /** A line of jdeps, such as {@code a.b.C -> d.e.F java.base}. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^ +(\\S+) +-> ((?:io\\.confluent|org\\.apache\\.pinot\\.shaded)\\.\\S+)",
          Pattern.MULTILINE);

  @Test
  void whatever_confluents_classes_refer_to_is_packaged() {
    assertThat(missing(PACKAGED)).isEmpty();
  }

  @Test
  void a_missing_class_is_noticed(@TempDir Path part) throws IOException {
    copy(PACKAGED.resolve(CONFLUENT), part.resolve(CONFLUENT));
    assertThat(missing(part))
        .contains("org.apache.pinot.shaded.com.fasterxml.jackson.databind.ObjectMapper");
  }

  static boolean takenFromMavenCentral() {
    return Files.exists(PACKAGED.resolve(CONFLUENT));
  }

  private static Set<String> missing(Path classes) {
    Map<String, Set<String>> references = references(classes);
    Set<String> seen = new HashSet<>();
    Set<String> missing = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>();
    references.keySet().stream()
        .filter(name -> name.startsWith("io.confluent."))
        .forEach(next::add);
    while (!next.isEmpty()) {
      String name = next.remove();
      if (seen.add(name)) {
        next.addAll(references.getOrDefault(name, Set.of()));
        if (!Files.exists(classes.resolve(name.replace('.', '/') + ".class"))) {
          missing.add(name);
        }
      }
    }
    return missing;
  }

  private static Map<String, Set<String>> references(Path classes) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    String[] arguments = {
      "--multi-release",
      "base",
      "--ignore-missing-deps",
      "-verbose:class",
      "-filter:none",
      classes.toString()
    };
    assertThat(jdeps.run(writer, writer, arguments)).as(out.toString()).isZero();
    return REFERENCE
        .matcher(out.toString())
        .results()
        .collect(
            groupingBy(
                line -> line.group(1), mapping((MatchResult line) -> line.group(2), toSet())));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
