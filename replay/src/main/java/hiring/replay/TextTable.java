package hiring.replay;

import java.io.PrintWriter;
import java.util.List;

/** Aligned columns for a person at a terminal, with an empty line below. */
public final class TextTable {

  private final PrintWriter out;
  private final boolean colour;

  /**
   * @param colour whether the reader is a terminal that shows colours
   */
  public TextTable(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /**
   * Prints a table, the first row strong.
   *
   * @param left how many columns are aligned to the left; the others are to the right
   * @param rows all of the same length
   * @param total whether the last row is strong, too
   */
  public void print(int left, List<List<String>> rows, boolean total) {
    int[] widths = widths(rows);
    for (int line = 0; line < rows.size(); line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = rows.get(line).get(i);
        String space = " ".repeat(widths[i] - Shown.width(cell));
        text.append(i == 0 ? "" : "  ").append(i < left ? cell + space : space + cell);
      }
      boolean strong = line == 0 || (total && line == rows.size() - 1);
      String printed = text.toString().stripTrailing();
      out.println(strong ? bold(printed) : printed);
    }
    out.println();
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Shown.width(row.get(i)));
      }
    }
    return widths;
  }

  /** Makes text strong where that can be shown. */
  public String bold(String text) {
    return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
  }
}
