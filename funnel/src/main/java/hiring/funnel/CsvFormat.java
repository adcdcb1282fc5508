package hiring.funnel;

import hiring.replay.Shown;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A header, a row for the total, one for each role and one for each source. Shares are from 0 to 1,
 * empty where nobody entered the stage; the last column says by what definition.
 */
final class CsvFormat {

  private static final String LINE_END = "\r\n";

  private final PrintWriter out;

  CsvFormat(PrintWriter out) {
    this.out = out;
  }

  void write(Funnel funnel) {
    header();
    row("total", null, null, null, funnel.total());
    for (Funnel.OfRole role : funnel.roles()) {
      row("role", Objects.toString(role.role(), ""), role.title(), null, role.counts());
    }
    for (Funnel.OfSource source : funnel.sources()) {
      row("source", null, null, source.source(), source.counts());
    }
    out.flush();
  }

  private void header() {
    List<String> cells = new ArrayList<>(List.of("group", "role_id", "role_title", "source"));
    for (Measure measure : Measure.values()) {
      cells.add(measure.code());
    }
    for (Stage stage : Stage.values()) {
      cells.add(stage.code() + "_entered");
      cells.add(stage.code() + "_moved_on");
      cells.add(stage.code() + "_pass_through");
    }
    cells.add("pass_through_definition");
    line(cells);
  }

  private void row(
      String group,
      @Nullable String role,
      @Nullable String title,
      @Nullable String source,
      Counts counts) {
    List<String> cells = new ArrayList<>(List.of(group, text(role), text(title), text(source)));
    for (Measure measure : Measure.values()) {
      cells.add(Long.toString(counts.of(measure)));
    }
    for (Stage stage : Stage.values()) {
      cells.add(Long.toString(counts.entered(stage)));
      cells.add(Long.toString(counts.movedOn(stage)));
      counts
          .passThrough(stage)
          .ifPresentOrElse(
              share -> cells.add(String.format(Locale.ROOT, "%.4f", share)), () -> cells.add(""));
    }
    cells.add(Stage.DEFINITION);
    line(cells);
  }

  private void line(List<String> cells) {
    out.print(String.join(",", cells.stream().map(Shown::inCsv).toList()));
    out.print(LINE_END);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
