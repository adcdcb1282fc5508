package hiring.system.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say of a record and its components, so that it need not be said twice. */
final class Javadoc {

  private static final Pattern TAG =
      Pattern.compile("@param (\\w+) (.*?)(?=\\s@\\w|$)", Pattern.DOTALL);

  private final String text;

  private Javadoc(String text) {
    this.text = text;
  }

  /**
   * The comment of a record.
   *
   * @param sources the folder of its module's sources
   */
  static Javadoc of(Class<?> type, Path sources) {
    Path file =
        sources.resolve(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
    Pattern declared =
        Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |private |static )*record "
                + type.getSimpleName()
                + "\\b",
            Pattern.DOTALL);
    try {
      Matcher found = declared.matcher(Files.exists(file) ? Files.readString(file) : "");
      return new Javadoc(found.find() ? plain(found.group(1)) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sentence about it. */
  Optional<String> summary() {
    String body = text.replaceFirst("(?s)\\s@param .*", "").strip();
    Matcher sentence = Pattern.compile("(?s)^(.*?[.:])(?:\\s|$)").matcher(body);
    return sentence.find()
        ? Optional.of(sentence.group(1).replaceFirst(":$", "."))
        : Optional.of(body).filter(words -> !words.isEmpty());
  }

  /** What it says of each component that it speaks of. */
  Map<String, String> components() {
    Map<String, String> words = new LinkedHashMap<>();
    TAG.matcher(text)
        .results()
        .forEach((MatchResult tag) -> words.put(tag.group(1), sentence(tag.group(2))));
    return words;
  }

  private static String sentence(String words) {
    String stripped = words.strip();
    return Character.toUpperCase(stripped.charAt(0)) + stripped.substring(1) + ".";
  }

  private static String plain(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\*", "")
        .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
        .replaceAll("`\\w+#", "`")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
