package hiring.stack.console;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of named values, for people or for programs.
 *
 * @param columns the names
 * @param rows a value per column; numbers stay numbers in JSON, null is null there and empty
 *     elsewhere
 */
public record Report(List<String> columns, List<List<@Nullable Object>> rows) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The whole report, ending with a line break. */
  public String render(Format format) {
    return switch (format) {
      case TABLE -> table();
      case JSON -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(objects()) + "\n";
      case CSV -> csv();
    };
  }

  private List<Map<String, @Nullable Object>> objects() {
    List<Map<String, @Nullable Object>> objects = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        object.put(columns.get(i), row.get(i));
      }
      objects.add(object);
    }
    return objects;
  }

  private String csv() {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns);
      for (List<@Nullable Object> row : rows) {
        printer.printRecord(row.stream().map(Report::unacting).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** What a spreadsheet would take for a formula begins with an apostrophe. */
  private static @Nullable Object unacting(@Nullable Object value) {
    return value instanceof String text
            && !text.isEmpty()
            && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : value;
  }

  private String table() {
    StringBuilder text = new StringBuilder();
    appendLine(text, columns);
    for (List<@Nullable Object> row : rows) {
      appendLine(text, row.stream().map(Report::shown).toList());
    }
    return text.toString();
  }

  private void appendLine(StringBuilder text, List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      String cell = cells.get(i);
      String blanks = " ".repeat(width(i) - cell.length());
      line.append(isNumeric(i) ? blanks + cell : cell + blanks).append("  ");
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private int width(int column) {
    int width = columns.get(column).length();
    for (List<@Nullable Object> row : rows) {
      width = Math.max(width, shown(row.get(column)).length());
    }
    return width;
  }

  private boolean isNumeric(int column) {
    return rows.stream().map(row -> row.get(column)).anyMatch(Number.class::isInstance);
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
