package hiring.impact;

import hiring.replay.Shown;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A header, and a row for each group of each comparison, with one more for who did not declare. A
 * ratio, a rate or a p-value that there is not is empty.
 */
final class CsvFormat {

  private static final String LINE_END = "\r\n";
  private static final String BETWEEN = " × ";

  private final PrintWriter out;

  CsvFormat(PrintWriter out) {
    this.out = out;
  }

  void write(Report report) {
    line(
        Stream.of(
            "measure",
            "criterion",
            "dimensions",
            "group",
            "declared",
            "whole",
            "part",
            "apart",
            "rate",
            "impact_ratio",
            "highest",
            "left_out",
            "below_four_fifths",
            "fisher_p",
            "share_of_declared",
            "cautions"));
    for (Section section : report.sections()) {
      rows(section, Measure.SELECTION, "", section.selection());
      rows(section, Measure.SCORING, "", section.scoring());
      section
          .criteria()
          .forEach(criterion ->
              rows(section, Measure.CRITERION, criterion.id(), criterion.comparison()));
    }
    out.flush();
  }

  private void rows(Section section, Measure measure, String criterion, Comparison comparison) {
    List<String> head =
        List.of(measure.code(), criterion, String.join(BETWEEN, section.dimensions()));
    for (Compared each : comparison.groups()) {
      line(
          Stream.of(
                  head.stream(),
                  Stream.of(String.join(BETWEEN, each.group().labels()), "true"),
                  counts(each.count()),
                  Stream.of(
                      number(each.ratio()),
                      "" + each.reference(),
                      "" + each.excluded(),
                      "" + each.belowFourFifths(),
                      number(each.p()),
                      number(OptionalDouble.of(each.ofDeclared())),
                      each.cautions().stream().map(Caution::code).collect(Collectors.joining(" "))))
              .flatMap(cells -> cells));
    }
    line(
        Stream.of(
                head.stream(),
                Stream.of("", "false"),
                counts(comparison.undeclared()),
                Stream.of("", "false", "true", "false", "", "", ""))
            .flatMap(cells -> cells));
  }

  private static Stream<String> counts(Count count) {
    return Stream.of(
        "" + count.share().whole(),
        "" + count.share().part(),
        "" + count.apart(),
        number(count.share().rate()));
  }

  private void line(Stream<String> cells) {
    out.print(cells.map(Shown::inCsv).collect(Collectors.joining(",")));
    out.print(LINE_END);
  }

  /** To ten significant digits, small ones too. */
  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.10g", value.getAsDouble());
  }
}
