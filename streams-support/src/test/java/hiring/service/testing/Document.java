package hiring.service.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Markdown text, of which tests read the tables.
 *
 * @param rows of the tables below each heading of the second level, without their own headings; a
 *     row is its cells
 */
public record Document(Map<String, List<List<String>>> rows) {

  private static final String HEADING = "## ";

  public static Document read(Path file) {
    try {
      return of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document of(String text) {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    List<List<String>> current = new ArrayList<>();
    boolean inTable = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEADING)) {
        current = new ArrayList<>();
        rows.put(line.substring(HEADING.length()).strip(), current);
      }
      boolean row = line.startsWith("|");
      // The first line of a table names its columns, the second rules them off.
      if (row && inTable && !line.startsWith("|---")) {
        current.add(cells(line));
      }
      inTable = row;
    }
    return new Document(rows);
  }

  /** The headings, in their order. */
  List<String> headings() {
    return List.copyOf(rows.keySet());
  }

  /**
   * What the tables below a heading say that is not so, and do not say that is.
   *
   * @param truth for each row that should be there, its first cells; the others are words for
   *     people
   */
  public List<String> differences(String heading, Collection<List<String>> truth) {
    int compared = truth.stream().mapToInt(List::size).max().orElse(1);
    List<List<String>> said =
        rows.getOrDefault(heading, List.of()).stream()
            .map(row -> row.subList(0, Math.min(compared, row.size())))
            .toList();
    List<String> differences = new ArrayList<>();
    said.stream()
        .filter(row -> !truth.contains(row))
        .forEach(row -> differences.add(heading + ": " + line(row) + " is not so"));
    truth.stream()
        .filter(row -> !said.contains(row))
        .forEach(row -> differences.add(heading + ": " + line(row) + " is missing"));
    return differences;
  }

  private static List<String> cells(String line) {
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static String line(List<String> row) {
    return "| " + String.join(" | ", row) + " |";
  }
}
