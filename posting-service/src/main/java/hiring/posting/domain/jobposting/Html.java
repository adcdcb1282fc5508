package hiring.posting.domain.jobposting;

import java.util.stream.Collectors;

/** Plain text as HTML, which is how a posting's description is read. */
final class Html {

  private Html() {}

  /** A paragraph per line that is not blank; what would be markup is shown as it was written. */
  static String paragraphs(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + escaped(line.strip()) + "</p>")
        .collect(Collectors.joining());
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
