package hiring.screening.whatif;

import hiring.replay.Shown;
import hiring.replay.TextTable;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Both funnels, who moved from where to where, by what, and the first of those who did. */
final class TableFormat {

  /** More are for programs to read. */
  private static final int MOST_ROWS = 40;

  private final PrintWriter out;
  private final TextTable table;

  TableFormat(PrintWriter out, boolean colour) {
    this.out = out;
    this.table = new TextTable(out, colour);
  }

  void write(Printed printed) {
    Report report = printed.report();
    out.println(
        table.bold(
            "%s (%s), by %s"
                .formatted(
                    Shown.inTable(report.role().title()),
                    report.role().id(),
                    Shown.inTable(printed.source()))));
    out.println(summary(report));
    printed.remarks().forEach(out::println);
    out.println();
    table.print(1, funnel(report), false);
    table.print(1, moves(report), false);
    if (!report.causes().isEmpty()) {
      table.print(1, causes(report), false);
    }
    table.print(1, criteria(report), false);
    rows(printed);
    out.flush();
  }

  /** In one sentence. */
  static String summary(Report report) {
    long up = report.changed().stream().filter(one -> one.direction() == Direction.UP).count();
    long down = report.changed().size() - up;
    return "%d applications; %d would be decided otherwise: %d up, %d down."
        .formatted(report.compared().size(), up + down, up, down);
  }

  /** Where an application can come from; null: nothing was decided. */
  static List<@Nullable Verdict> befores() {
    List<@Nullable Verdict> befores = new ArrayList<>(Printed.VERDICTS);
    befores.add(null);
    return befores;
  }

  static List<List<String>> funnel(Report report) {
    int all = report.compared().size();
    Map<@Nullable Verdict, Integer> before = report.counts(Compared::before);
    Map<@Nullable Verdict, Integer> after = report.counts(Compared::after);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("funnel", "before", "share", "after", "share", "change"));
    rows.add(List.of("received", "" + all, "", "" + all, "", ""));
    for (Verdict verdict : Printed.VERDICTS.reversed()) {
      int was = before.getOrDefault(verdict, 0);
      int is = after.getOrDefault(verdict, 0);
      rows.add(
          List.of(
              Printed.name(verdict),
              "" + was,
              Printed.percent(was, all),
              "" + is,
              Printed.percent(is, all),
              is == was ? "0" : "%+d".formatted(is - was)));
    }
    int undecided = before.getOrDefault(null, 0);
    if (undecided > 0) {
      rows.add(
          List.of(
              Printed.NOT_DECIDED,
              "" + undecided,
              Printed.percent(undecided, all),
              "0",
              Printed.percent(0, all),
              "-" + undecided));
    }
    return rows;
  }

  static List<List<String>> moves(Report report) {
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("before \\ after"));
    Printed.VERDICTS.forEach(verdict -> head.add(Printed.name(verdict)));
    rows.add(head);
    for (Verdict from : befores()) {
      List<String> row = new ArrayList<>(List.of(Printed.name(from)));
      Printed.VERDICTS.forEach(to -> row.add("" + report.count(from, to)));
      if (from != null || report.counts(Compared::before).containsKey(null)) {
        rows.add(row);
      }
    }
    return rows;
  }

  static List<List<String>> causes(Report report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("by what", "up", "down"));
    report
        .causes()
        .forEach((cause, ways) ->
            rows.add(
                List.of(
                    cause,
                    "" + ways.getOrDefault(Direction.UP, 0),
                    "" + ways.getOrDefault(Direction.DOWN, 0))));
    return rows;
  }

  static List<List<String>> criteria(Report report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("criterion", "points", "met", "not met", "unknown"));
    for (Report.Asked asked : report.criteria()) {
      rows.add(
          List.of(
              asked.id() + (asked.knockout() ? " (knock-out)" : ""),
              "" + asked.points(),
              "" + asked.found(Finding.Result.MET),
              "" + asked.found(Finding.Result.NOT_MET),
              "" + asked.found(Finding.Result.UNKNOWN)));
    }
    return rows;
  }

  static List<String> head() {
    return Arrays.asList(
        "application", "before", "after", "by what", "score", "new score", "person");
  }

  static List<String> row(Compared one) {
    return List.of(
        one.application().toString(),
        Printed.name(one.before()),
        Printed.name(one.after()),
        one.causes().isEmpty() ? "-" : String.join(", ", one.causes()),
        Objects.toString(one.scoreBefore(), "-"),
        "" + one.scoreAfter(),
        one.person() == null ? "" : Printed.name(one.person()));
  }

  private void rows(Printed printed) {
    List<Compared> listed = printed.listed();
    if (listed.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(head());
    listed.stream().limit(MOST_ROWS).map(TableFormat::row).forEach(rows::add);
    table.print(4, rows, false);
    if (listed.size() > MOST_ROWS) {
      out.println(
          "and %d more: --format csv, json or html has them all"
              .formatted(listed.size() - MOST_ROWS));
    }
  }
}
