package hiring.service.testing;

import java.util.ArrayList;
import java.util.List;

/** The packages of Java that read no file, no socket and no settings. */
final class PureJava {

  private static final List<String> PACKAGES =
      List.of(
          "java.lang..",
          "java.math",
          "java.nio",
          "java.nio.charset",
          "java.security",
          "java.text",
          "java.time..",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.regex",
          "java.util.stream",
          // Says what may be null, and nothing at run time.
          "org.jspecify.annotations");

  private PureJava() {}

  /** Those packages and some more. */
  static String[] and(String... more) {
    List<String> all = new ArrayList<>(PACKAGES);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
