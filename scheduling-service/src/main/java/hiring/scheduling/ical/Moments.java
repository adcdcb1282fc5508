package hiring.scheduling.ical;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and durations as iCalendar writes them (RFC 5545, section 3.3). */
final class Moments {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final Pattern DURATION =
      Pattern.compile(
          "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})S)?)?");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d)(\\d\\d)(\\d\\d)?");

  private Moments() {}

  static boolean isDate(String text) {
    return text.length() == "20260302".length();
  }

  /** A date, or a time of whatever clock, a final Z left out; a date is its midnight. */
  static LocalDateTime local(String text) {
    try {
      return isDate(text)
          ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay()
          : LocalDateTime.parse(text.replace("Z", ""), LOCAL);
    } catch (DateTimeException e) {
      throw new UnreadableCalendarException("has a time that is none", e);
    }
  }

  /** The moment of a date or time, by the clock unless it is in UTC. */
  static Instant at(String text, Clock clock) {
    return text.endsWith("Z") ? local(text).toInstant(ZoneOffset.UTC) : clock.at(local(text));
  }

  /** After a duration: days are those of the calendar, hours those that pass. */
  static Instant after(LocalDateTime local, String duration, Clock clock) {
    Matcher parts = DURATION.matcher(duration.strip());
    if (!parts.matches()) {
      throw new UnreadableCalendarException("has a duration that is none");
    }
    Period days = Period.ofDays(7 * number(parts, 1) + number(parts, 2));
    return clock
        .at(local.plus(days))
        .plus(
            Duration.ofHours(number(parts, 3))
                .plusMinutes(number(parts, 4))
                .plusSeconds(number(parts, 5)));
  }

  static ZoneOffset offset(String text) {
    Matcher parts = OFFSET.matcher(text.strip());
    try {
      if (parts.matches()) {
        int sign = parts.group(1).equals("-") ? -1 : 1;
        return ZoneOffset.ofHoursMinutesSeconds(
            sign * number(parts, 2), sign * number(parts, 3), sign * number(parts, 4));
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw new UnreadableCalendarException("has an offset from UTC that is none");
  }

  private static int number(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
