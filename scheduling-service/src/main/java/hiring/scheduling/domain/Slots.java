package hiring.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The grid on which everything is arranged: quarter hours of UTC, numbered from 1970. Every zone in
 * use today is a whole number of quarter hours from UTC, so the grid is one for everybody.
 */
final class Slots {

  static final int MINUTES = 15;
  static final int SECONDS = MINUTES * 60;

  /** Nothing is arranged before or after; whoever names such a time has mistyped it. */
  static final Instant FIRST = Instant.EPOCH;

  static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

  private Slots() {}

  /** Whether anything can be arranged at a moment. */
  static boolean reach(Instant instant) {
    return !instant.isBefore(FIRST) && !instant.isAfter(LAST);
  }

  /** The nearest moment at which anything can be arranged. */
  static Instant nearest(Instant instant) {
    return instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
  }

  /** The first slot that starts at an instant or after it. */
  static int atOrAfter(Instant instant) {
    return Math.toIntExact(Math.ceilDiv(millis(instant), SECONDS * 1000L));
  }

  /** The last slot that starts at an instant or before it. */
  static int atOrBefore(Instant instant) {
    return Math.toIntExact(Math.floorDiv(millis(instant), SECONDS * 1000L));
  }

  static Instant start(int slot) {
    return Instant.ofEpochSecond((long) slot * SECONDS);
  }

  /** The day on which a slot starts, in a zone; days since 1970. */
  static int day(int slot, ZoneId zone) {
    long second = (long) slot * SECONDS;
    int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    return Math.toIntExact(Math.floorDiv(second + offset, 86_400L));
  }

  /** The ISO week (Monday first) of a day; weeks since the one of 1970-01-01, a Thursday. */
  static int week(int day) {
    return Math.floorDiv(day + 3, 7);
  }

  /** The first day, a Monday, of a week. */
  static int firstDay(int week) {
    return week * 7 - 3;
  }

  /** The first slot that starts on a day, in a zone. */
  static int firstOf(int day, ZoneId zone) {
    return atOrAfter(LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant());
  }

  private static long millis(Instant instant) {
    return instant.toEpochMilli();
  }
}
