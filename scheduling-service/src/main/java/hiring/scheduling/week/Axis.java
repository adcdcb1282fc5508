package hiring.scheduling.week;

import hiring.scheduling.week.Week.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The hours of the day that a page shows, and where on them a moment is.
 *
 * @param from the first hour; 0 to 23
 * @param to after the last hour; 1 to 24
 */
record Axis(ZoneId zone, int from, int to) {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int LAST_HOUR = 24;
  private static final int USUAL_START = 8;
  private static final int USUAL_END = 18;

  /**
   * All hours in which somebody works or sits in a session, and at least the usual ones; an even
   * number, so that there is one in the middle.
   */
  static Axis of(Week week) {
    int[] hours = {USUAL_START, USUAL_END};
    for (int day = 0; day < Week.DAYS; day++) {
      LocalDate date = week.from().plusDays(day);
      BiConsumer<Instant, Instant> stretch =
          (start, end) -> {
            int first = minute(date, start, week.zone());
            int last = minute(date, end, week.zone());
            if (first < last) {
              hours[0] = Math.min(hours[0], first / HOUR);
              hours[1] = Math.max(hours[1], Math.ceilDiv(last, HOUR));
            }
          };
      for (Person person : week.interviewers()) {
        person.working().forEach(span -> stretch.accept(span.start(), span.end()));
        person.sessions().forEach(session -> stretch.accept(session.start(), session.end()));
      }
    }
    int odd = (hours[1] - hours[0]) % 2;
    return hours[1] == LAST_HOUR
        ? new Axis(week.zone(), hours[0] - odd, hours[1])
        : new Axis(week.zone(), hours[0], hours[1] + odd);
  }

  int hours() {
    return to - from;
  }

  /** Minutes after a day's midnight by the clock; 0 before the day, 1440 after it. */
  static int minute(LocalDate day, Instant instant, ZoneId zone) {
    ZonedDateTime local = instant.atZone(zone);
    int order = local.toLocalDate().compareTo(day);
    return order < 0 ? 0 : order > 0 ? DAY : local.getHour() * HOUR + local.getMinute();
  }

  /** Whether any of a stretch of time is on a day, within the hours. */
  boolean shows(LocalDate day, Instant start, Instant end) {
    return place(day, start) < place(day, end);
  }

  /** Left and width of a stretch of time on a day, as CSS. */
  String place(LocalDate day, Instant start, Instant end) {
    double left = place(day, start);
    return String.format(Locale.ROOT, "left:%.2f%%;width:%.2f%%", left, place(day, end) - left);
  }

  /** Percent of the axis that lie before a moment; 0 to 100. */
  private double place(LocalDate day, Instant instant) {
    int minutes = minute(day, instant, zone) - from * HOUR;
    return Math.clamp(100.0 * minutes / (hours() * HOUR), 0, 100);
  }
}
