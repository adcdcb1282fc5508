package hiring.posting.ats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where someone has worked: how long, and as what. The résumé that screening reads is a line for
 * each employment, its title and its company; the rest of a profile tells who someone is.
 */
record Employments(List<Period> periods, List<String> lines) {

  private static final double DAYS_OF_A_YEAR = 365.2425;

  /** What began earlier than so long ago is a slip of the pen, and counts for nothing. */
  private static final int LONGEST_LIFE_AT_WORK = 80;

  private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu");

  /**
   * From a day to a day.
   *
   * @param end null: they still work there
   */
  record Period(LocalDate start, @Nullable LocalDate end) {}

  static Employments read(JsonNode employments) {
    List<Period> periods = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (JsonNode employment : employments) {
      LocalDate start = date(JsonText.string(employment.path("start_date")));
      String endText = JsonText.string(employment.path("end_date"));
      LocalDate end = date(endText);
      JsonNode current = employment.path("current");
      if (current.booleanValue(false)) {
        end = null;
        endText = null;
      }
      // An end that cannot be read, or is not told, is not the same as none.
      boolean open = endText == null && current.booleanValue(true);
      if (start != null && (open || end != null)) {
        periods.add(new Period(start, end));
      }
      String line =
          Stream.of(
                  employment.path("title"),
                  employment.path("company_name"),
                  employment.path("company"))
              .map(JsonText::string)
              .filter(part -> part != null)
              .collect(Collectors.joining(", "));
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return new Employments(List.copyOf(periods), List.copyOf(lines));
  }

  /**
   * Years worked until a day, overlaps counted once, to two decimals; empty if no dates are known.
   *
   * @param until when they applied: the end of what has not ended, and of what ends later
   */
  OptionalDouble years(LocalDate until) {
    long days = 0;
    LocalDate counted = LocalDate.MIN;
    LocalDate earliest = until.minusYears(LONGEST_LIFE_AT_WORK);
    boolean known = false;
    for (Period period : periods.stream().sorted(Comparator.comparing(Period::start)).toList()) {
      if (period.start().isBefore(earliest)) {
        continue;
      }
      LocalDate end = period.end() == null || period.end().isAfter(until) ? until : period.end();
      LocalDate start = period.start().isAfter(counted) ? period.start() : counted;
      known |= !period.start().isAfter(end);
      if (start.isBefore(end)) {
        days += ChronoUnit.DAYS.between(start, end);
        counted = end;
      }
    }
    return known
        ? OptionalDouble.of(Math.round(days / DAYS_OF_A_YEAR * 100) / 100.0)
        : OptionalDouble.empty();
  }

  @Nullable String resume() {
    return lines.isEmpty() ? null : String.join("\n", lines);
  }

  /** A day as Greenhouse writes it, {@code 09/15/2007}, or in ISO 8601, to whatever precision. */
  private static @Nullable LocalDate date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      if (text.indexOf('/') >= 0) {
        return LocalDate.parse(text, AMERICAN);
      }
      return switch (text.length()) {
        case 4 -> Year.parse(text).atDay(1);
        case 7 -> YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text.substring(0, Math.min(10, text.length())));
      };
    } catch (DateTimeException e) {
      return null;
    }
  }
}
