package hiring.funnel;

import hiring.replay.Shown;
import hiring.replay.Tally;
import hiring.replay.TextTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables for a person at a terminal, and below them what each figure means. A measure that is zero
 * throughout has no column.
 */
final class TableFormat {

  private static final String UNKNOWN = "(unknown)";
  private static final int ID_LENGTH = 8;

  private final PrintWriter out;
  private final TextTable table;

  TableFormat(PrintWriter out, boolean colour) {
    this.out = out;
    this.table = new TextTable(out, colour);
  }

  void write(Report report) {
    List<Row> roles = new ArrayList<>();
    Set<String> taken = titlesOfSeveral(report.funnel());
    report.funnel().roles().forEach(role -> roles.add(new Row(name(role, taken), role.counts())));
    roles.add(new Row("All", report.funnel().total()));
    List<Row> sources = new ArrayList<>();
    report
        .funnel()
        .sources()
        .forEach(source ->
            sources.add(
                new Row(
                    Shown.inTable(Objects.requireNonNullElse(source.source(), UNKNOWN)),
                    source.counts())));
    sources.add(new Row("All", report.funnel().total()));
    List<Measure> measures = measures(report.funnel().total());
    counts("Applications by role", measures, roles);
    passThrough("Pass-through by role", roles);
    counts("Applications by source", measures, sources);
    passThrough("Pass-through by source", sources);
    if (!report.brief()) {
      notes(report, measures);
    }
    out.flush();
  }

  private static List<Measure> measures(Counts total) {
    return Stream.of(Measure.values())
        .filter(measure -> measure == Measure.RECEIVED || total.of(measure) > 0)
        .toList();
  }

  private record Row(String name, Counts counts) {}

  private void counts(String title, List<Measure> measures, List<Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(header(title, measures.stream().map(Measure::code)));
    for (Row row : rows) {
      cells.add(cells(row, measures.stream().map(measure -> "" + row.counts().of(measure))));
    }
    table.print(1, cells, true);
  }

  private void passThrough(String title, List<Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        header(title, Stream.of(Stage.values()).flatMap(stage -> Stream.of(stage.title(), ""))));
    for (Row row : rows) {
      cells.add(
          cells(
              row,
              Stream.of(Stage.values())
                  .flatMap(stage ->
                      Stream.of(
                          row.counts().movedOn(stage) + " of " + row.counts().entered(stage),
                          percent(row.counts().passThrough(stage))))));
    }
    table.print(1, cells, true);
  }

  private void notes(Report report, List<Measure> measures) {
    out.println(Report.BASIS);
    out.println("Pass-through: " + Stage.DEFINITION + ".");
    notes(List.of(Stage.values()), stage -> stage.title() + ": " + stage.path());
    notes(measures, measure -> measure.code() + ": " + measure.definition());
    String zero =
        Stream.of(Measure.values())
            .filter(measure -> !measures.contains(measure))
            .map(Measure::code)
            .collect(Collectors.joining(", "));
    if (!zero.isEmpty()) {
      out.println("Zero throughout, and not shown: " + zero + ".");
    }
    Tally tally = report.tally();
    out.println("Read " + tally.read() + " records.");
    note(
        report.funnel().erasedWithoutTrace(),
        "erased applications left no other record: they are in no figure");
    note(
        tally.unfamiliar(),
        "records are of types that a later version writes: they are not counted");
    note(tally.unreadable(), "records cannot be read: they are not counted");
  }

  private <T> void notes(List<T> terms, Function<T, String> text) {
    terms.stream().map(text).forEach(line -> out.println("  " + line));
  }

  private void note(long count, String text) {
    if (count > 0) {
      out.println(count + " " + text + ".");
    }
  }

  private static List<String> header(String title, Stream<String> columns) {
    return Stream.concat(Stream.of(title), columns).toList();
  }

  private static List<String> cells(Row row, Stream<String> figures) {
    return Stream.concat(Stream.of(row.name()), figures).toList();
  }

  /** By its title; by its id, too, where another role has the same. */
  private static String name(Funnel.OfRole role, Set<String> titlesOfSeveral) {
    if (role.role() == null) {
      return UNKNOWN;
    }
    String id = role.role().toString().substring(0, ID_LENGTH);
    if (role.title() == null) {
      return id;
    }
    String title = Shown.inTable(role.title());
    return titlesOfSeveral.contains(role.title()) ? title + " (" + id + ")" : title;
  }

  private static Set<String> titlesOfSeveral(Funnel funnel) {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (Funnel.OfRole role : funnel.roles()) {
      if (role.title() != null && !seen.add(role.title())) {
        several.add(role.title());
      }
    }
    return several;
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble());
  }
}
