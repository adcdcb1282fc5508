package hiring.impact;

import hiring.replay.Shown;
import hiring.replay.TextTable;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables for a person at a terminal, and below them what each figure means. Criteria are shown by
 * single dimensions; by intersections they are in the other formats.
 */
final class TableFormat {

  private static final String NONE = "-";
  private static final double LEAST_SHOWN = 0.0001;
  private static final String LESS = "<0.0001";

  private final PrintWriter out;
  private final TextTable table;

  TableFormat(PrintWriter out, boolean colour) {
    this.out = out;
    this.table = new TextTable(out, colour);
  }

  void write(Printed printed) {
    Report report = printed.report();
    basis(report);
    for (Section section : report.sections()) {
      String by = Shown.inTable(names(section.dimensions()));
      compared(Measure.SELECTION, "Selection by " + by, section.selection());
      compared(
          Measure.SCORING,
          "Scores above the median (" + number(report.median()) + ") by " + by,
          section.scoring());
      if (section.dimensions().size() == 1 && !section.criteria().isEmpty()) {
        criteria("Criteria by " + by, section.criteria());
      }
    }
    if (!printed.brief()) {
      notes(printed);
    }
    out.flush();
  }

  /** What the figures stand on; one who reads nothing else should read this. */
  private void basis(Report report) {
    Counted counted = report.counted();
    out.println(table.bold(Shown.inTable(report.role().title()) + " (" + report.role().id() + ")"));
    out.printf(
        Locale.ROOT,
        "%d applicants: %d passed, %d failed, %d referred to a person and not decided yet.%n",
        counted.applicants(),
        counted.passed(),
        counted.failed(),
        counted.referred());
    out.printf(
        Locale.ROOT,
        "A person decided about %d; %d were overturned. Not counted: %d left before they were"
            + " decided about, %d were ended by others before, %d wait.%n",
        counted.byPerson(),
        counted.overturned(),
        counted.left(),
        counted.ended(),
        counted.waiting());
    out.printf(
        Locale.ROOT,
        "The groups file has %d applications: %d of them are applicants, %d are not; %d applicants"
            + " are not in it.%n",
        report.listed(),
        report.joined(),
        report.listed() - report.joined(),
        counted.applicants() - report.joined());
    if (counted.rubrics() > 1) {
      out.printf(
          Locale.ROOT,
          "%d different rubrics decided, and scores by one say little beside scores by another:"
              + " --role-version looks at one.%n",
          counted.rubrics());
    }
    if (report.role().delaysRejections()) {
      out.println(Printed.DELAY);
    }
    if (comparisons(report).anyMatch(TableFormat::standsOnFew)) {
      out.println(
          "Some highest rates are those of very small groups: --exclude-below 2 compares without"
              + " them.");
    }
    out.println();
  }

  private void compared(Measure measure, String title, Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(Stream.of(title), head(measure)));
    for (Compared group : comparison.groups()) {
      rows.add(row(Stream.of(name(group)), cells(measure, group)));
    }
    if (isAnybody(comparison.undeclared())) {
      rows.add(row(Stream.of("(not declared)"), undeclared(measure, comparison.undeclared())));
    }
    table.print(3, rows, false);
  }

  private void criteria(String title, List<Section.OfCriterion> criteria) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(Stream.of(title, ""), head(Measure.CRITERION)));
    for (Section.OfCriterion criterion : criteria) {
      String id = Shown.inTable(criterion.id());
      Comparison comparison = criterion.comparison();
      for (Compared group : comparison.groups()) {
        rows.add(row(Stream.of(id, name(group)), cells(Measure.CRITERION, group)));
        id = "";
      }
      if (isAnybody(comparison.undeclared())) {
        rows.add(
            row(
                Stream.of(id, "(not declared)"),
                undeclared(Measure.CRITERION, comparison.undeclared())));
      }
    }
    table.print(4, rows, false);
  }

  private static Stream<String> head(Measure measure) {
    return Stream.concat(
        Stream.of("4/5", "cautions", measure.whole(), measure.part(), "rate", "ratio", "Fisher p"),
        Stream.of(measure.apart()).filter(apart -> !apart.isEmpty()));
  }

  private static Stream<String> cells(Measure measure, Compared group) {
    return Stream.concat(
        Stream.of(
            verdict(group),
            group.cautions().stream().map(Caution::mark).collect(Collectors.joining(", ")),
            "" + group.count().share().whole(),
            "" + group.count().share().part(),
            percent(group.count().share().rate()),
            ratio(group.ratio()),
            probability(group.p())),
        apart(measure, group.count()));
  }

  private static Stream<String> undeclared(Measure measure, Count count) {
    return Stream.concat(
        Stream.of(
            NONE,
            "",
            "" + count.share().whole(),
            "" + count.share().part(),
            percent(count.share().rate()),
            NONE,
            NONE),
        apart(measure, count));
  }

  private static Stream<String> apart(Measure measure, Count count) {
    return measure.apart().isEmpty() ? Stream.of() : Stream.of("" + count.apart());
  }

  private static String verdict(Compared group) {
    if (group.excluded()) {
      return "left out";
    }
    if (group.reference()) {
      return "highest";
    }
    if (group.ratio().isEmpty()) {
      return NONE;
    }
    return group.belowFourFifths() ? "below" : "reached";
  }

  private void notes(Printed printed) {
    Report report = printed.report();
    out.println(Printed.BASIS);
    Stream.of(Measure.values()).forEach(measure -> out.println("  " + measure.definition()));
    out.println("  " + Printed.RATIO);
    out.println("  " + Printed.FISHER);
    Set<Caution> cautions = cautions(report);
    if (!cautions.isEmpty()) {
      out.println("Cautions:");
      cautions.forEach(caution -> out.println("  " + caution.mark() + ": " + caution.meaning()));
    }
    if (report.leastShare() > 0) {
      out.printf(
          Locale.ROOT,
          "Left out of every comparison: groups with less than %s %% of those who declared"
              + " themselves.%n",
          number(OptionalDouble.of(100 * report.leastShare())));
    }
    out.println(Printed.LIMITS);
    out.println("Read " + printed.tally().read() + " records.");
    note(
        printed.tally().unfamiliar(),
        "records are of types that a later version writes: they are not counted");
    note(printed.tally().unreadable(), "records cannot be read: they are not counted");
  }

  private void note(long count, String text) {
    if (count > 0) {
      out.println(count + " " + text + ".");
    }
  }

  private static Set<Caution> cautions(Report report) {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    comparisons(report)
        .flatMap(comparison -> comparison.groups().stream())
        .forEach(group -> cautions.addAll(group.cautions()));
    return cautions;
  }

  private static boolean standsOnFew(Comparison comparison) {
    return comparison.groups().stream()
        .anyMatch(group -> group.reference() && group.cautions().contains(Caution.SMALL_SHARE));
  }

  private static Stream<Comparison> comparisons(Report report) {
    return report.sections().stream()
        .flatMap(section ->
            Stream.concat(
                Stream.of(section.selection(), section.scoring()),
                section.criteria().stream().map(Section.OfCriterion::comparison)));
  }

  private static boolean isAnybody(Count count) {
    return count.share().whole() + count.apart() > 0;
  }

  private static String name(Compared group) {
    return Shown.inTable(names(group.group().labels()));
  }

  private static String names(List<String> names) {
    return String.join(" × ", names);
  }

  private static List<String> row(Stream<String> first, Stream<String> others) {
    return Stream.concat(first, others).toList();
  }

  private static String percent(OptionalDouble rate) {
    return rate.isEmpty() ? NONE : String.format(Locale.ROOT, "%.1f %%", 100 * rate.getAsDouble());
  }

  private static String ratio(OptionalDouble ratio) {
    return ratio.isEmpty() ? NONE : String.format(Locale.ROOT, "%.3f", ratio.getAsDouble());
  }

  private static String probability(OptionalDouble p) {
    if (p.isEmpty()) {
      return NONE;
    }
    return p.getAsDouble() < LEAST_SHOWN
        ? LESS
        : String.format(Locale.ROOT, "%.4f", p.getAsDouble());
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty()
        ? NONE
        : BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString();
  }
}
