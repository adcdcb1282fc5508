package hiring.scheduling.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule (RRULE). It goes by the clock: ten o'clock stays ten o'clock. Its end is a
 * moment, or what the clock shows then, so it is told here and not by ical4j.
 *
 * @param until as it is written; null if it does not end so
 */
record Rule(Recur<LocalDateTime> recur, @Nullable String until) {

  /** A rule is followed for that many times at most. */
  static final int MOST = 5_000;

  /** In a year or less, before days of the week: all days of all months are fewer. */
  private static final int MOST_COMBINATIONS = 400;

  /** More overflows ical4j's count of what it has passed over. */
  private static final int LONGEST_INTERVAL = 10_000;

  /** Meetings are not held by the hour, and a rule that is would be without end. */
  private static final Set<Frequency> SELDOM =
      Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  static Rule of(String text) {
    List<String> parts = new ArrayList<>();
    String until = null;
    for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      if (part.startsWith("UNTIL=")) {
        until = part.substring("UNTIL=".length());
      } else if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    Recur<LocalDateTime> recur;
    try {
      recur = new Recur<>(String.join(";", parts));
    } catch (RuntimeException e) {
      throw new UnreadableCalendarException("has a recurrence rule that is none", e);
    }
    // Of what ical4j understood, not of what is written: it is what will be followed.
    if (!SELDOM.contains(recur.getFrequency())
        || Stream.of(recur.getHourList(), recur.getMinuteList(), recur.getSecondList())
            .anyMatch(times -> times.size() > 1)) {
      throw new UnreadableCalendarException("has an event that repeats more often than daily");
    }
    if (combinations(recur) > MOST_COMBINATIONS || recur.getInterval() > LONGEST_INTERVAL) {
      throw new UnreadableCalendarException("has a recurrence rule that takes too long to follow");
    }
    return new Rule(recur, until);
  }

  /** How many dates ical4j makes of one before it looks at which of them there are. */
  private static double combinations(Recur<LocalDateTime> recur) {
    return Stream.of(
            recur.getMonthList(),
            recur.getWeekNoList(),
            recur.getYearDayList(),
            recur.getMonthDayList(),
            recur.getDayList(),
            recur.getSetPosList())
        .mapToDouble(list -> Math.max(1, list.size()))
        .reduce(1, (some, more) -> some * more);
  }

  boolean isYearly() {
    return recur.getFrequency() == Frequency.YEARLY;
  }

  /**
   * When it recurs, from a time of the clock up to another, the first time counted in.
   *
   * @throws UnreadableCalendarException if that is more often than {@link #MOST}
   */
  List<LocalDateTime> times(
      LocalDateTime first, LocalDateTime from, LocalDateTime to, Clock clock) {
    if (to.isBefore(first)) {
      return List.of();
    }
    List<LocalDateTime> times;
    try {
      times = recur.getDates(first, from.isBefore(first) ? first : from, to, MOST + 1);
    } catch (RuntimeException e) {
      throw new UnreadableCalendarException("has a recurrence rule that cannot be followed", e);
    }
    if (times.size() > MOST) {
      throw new UnreadableCalendarException("has a recurrence rule with more times than are read");
    }
    String end = until;
    if (end == null) {
      return times;
    }
    // A date is all of that day, whatever RFC 5545 says of the form that it must have.
    Instant last =
        Moments.isDate(end)
            ? clock.at(Moments.local(end).plusDays(1)).minusMillis(1)
            : Moments.at(end, clock);
    return times.stream().filter(time -> !clock.at(time).isAfter(last)).toList();
  }
}
