package hiring.screening.whatif;

import hiring.screening.domain.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page that needs no network and no script: the funnel as bars, the rest as tables. */
final class HtmlFormat {

  /** Beyond it a browser gets slow; CSV and JSON have all. */
  private static final int MOST_ROWS = 2_000;

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #6a737d;
        --line: #d8dee4; --passed: #2a7d4f; --referred: #b7791f; --failed: #b3434b;
        --none: #8a939c; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --paper: #14171a;
        --faint: #9aa4ad; --line: #343a40; --passed: #4cae7b; --referred: #d9a441;
        --failed: #d9666e; } }
      body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        margin: 2rem auto; padding: 0 1rem; max-width: 64rem; }
      h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
      p { margin: .25rem 0; } .faint { color: var(--faint); overflow-wrap: anywhere; }
      .bar { display: flex; height: 1.6rem; margin: .25rem 0; border-radius: 4px;
        overflow: hidden; }
      .bar i { display: block; min-width: 1px; }
      .passed { background: var(--passed); } .referred { background: var(--referred); }
      .failed { background: var(--failed); } .none { background: var(--none); }
      .key i { display: inline-block; width: .8em; height: .8em; border-radius: 2px;
        margin-right: .35em; } .key span { white-space: nowrap; margin-right: 1em; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
      th, td { padding: .3rem .8rem .3rem 0; text-align: right; border-bottom: 1px solid
        var(--line); white-space: nowrap; }
      th { font-weight: 600; } .text { text-align: left; }
      @media (max-width: 40rem) { body { font-size: 14px; margin-top: 1rem; }
        th, td { padding-right: .5rem; } }
      """;

  private final PrintWriter out;

  HtmlFormat(PrintWriter out) {
    this.out = out;
  }

  void write(Printed printed) {
    Report report = printed.report();
    String title = "What if: " + report.role().title();
    out.println("<!doctype html>");
    out.println("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.println("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.println("<title>" + escaped(title) + "</title>");
    out.println("<style>" + STYLE + "</style></head><body>");
    out.println("<h1>" + escaped(title) + "</h1>");
    out.println(
        "<p class=\"faint\">%s, version %d, by %s</p>"
            .formatted(report.role().id(), report.role().version(), escaped(printed.source())));
    out.println("<p>" + escaped(TableFormat.summary(report)) + "</p>");
    printed.remarks().forEach(remark -> out.println("<p>" + escaped(remark) + "</p>"));
    heading("Funnel");
    bar("before", report, report.counts(Compared::before));
    bar("after", report, report.counts(Compared::after));
    key(report.counts(Compared::before));
    table(1, TableFormat.funnel(report));
    heading("From what to what");
    table(1, TableFormat.moves(report));
    if (!report.causes().isEmpty()) {
      heading("By what");
      table(1, TableFormat.causes(report));
    }
    heading("What the new rubric finds");
    table(1, TableFormat.criteria(report));
    rows(printed);
    out.println("</body></html>");
    out.flush();
  }

  private void rows(Printed printed) {
    List<Compared> listed = printed.listed();
    if (listed.isEmpty()) {
      return;
    }
    heading(printed.all() ? "Every application" : "Who would be decided otherwise");
    List<List<String>> rows = new ArrayList<>();
    rows.add(TableFormat.head());
    listed.stream().limit(MOST_ROWS).map(TableFormat::row).forEach(rows::add);
    table(4, rows);
    if (listed.size() > MOST_ROWS) {
      out.println(
          "<p>And %d more: CSV and JSON have them all.</p>".formatted(listed.size() - MOST_ROWS));
    }
  }

  private void heading(String text) {
    out.println("<h2>" + escaped(text) + "</h2>");
  }

  private void bar(String name, Report report, Map<@Nullable Verdict, Integer> counts) {
    out.println("<p class=\"faint\">" + name + "</p>");
    out.print("<div class=\"bar\" role=\"img\" aria-label=\"" + name + "\">");
    for (@Nullable Verdict verdict : TableFormat.befores().reversed()) {
      int count = counts.getOrDefault(verdict, 0);
      if (count > 0) {
        out.print(
            "<i class=\"%s\" style=\"flex:%d\" title=\"%s: %d of %d\"></i>"
                .formatted(
                    verdict == null ? "none" : Printed.name(verdict),
                    count,
                    Printed.name(verdict),
                    count,
                    report.compared().size()));
      }
    }
    out.println("</div>");
  }

  private void key(Map<@Nullable Verdict, Integer> before) {
    out.print("<p class=\"key\">");
    for (@Nullable Verdict verdict : TableFormat.befores().reversed()) {
      if (verdict == null && !before.containsKey(null)) {
        continue;
      }
      out.print(
          "<span><i class=\"%s\"></i>%s</span> "
              .formatted(verdict == null ? "none" : Printed.name(verdict), Printed.name(verdict)));
    }
    out.println("</p>");
  }

  /**
   * A table that scrolls by itself where the page is narrow.
   *
   * @param left how many columns are text
   */
  private void table(int left, List<List<String>> rows) {
    out.println("<div class=\"wide\"><table>");
    for (int line = 0; line < rows.size(); line++) {
      out.print("<tr>");
      for (int i = 0; i < rows.get(line).size(); i++) {
        String tag = line == 0 ? "th" : "td";
        String kind = i < left ? " class=\"text\"" : "";
        out.print("<" + tag + kind + ">" + escaped(rows.get(line).get(i)) + "</" + tag + ">");
      }
      out.println("</tr>");
    }
    out.println("</table></div>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
