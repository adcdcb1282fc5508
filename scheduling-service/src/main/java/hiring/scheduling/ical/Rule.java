package hiring.scheduling.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule (RRULE). It goes by the clock: ten o'clock stays ten o'clock. Its end is a
 * moment, or what the clock shows then, so it is told here and not by ical4j.
 *
 * @param until as it is written; null if it does not end so
 */
record Rule(Recur<LocalDateTime> recur, @Nullable String until) {

  /** Meetings are not held by the hour, and a rule that is would be without end. */
  private static final Set<String> TOO_OFTEN = Set.of("SECONDLY", "MINUTELY", "HOURLY");

  static Rule of(String text) {
    List<String> parts = new ArrayList<>();
    String until = null;
    for (String part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      if (part.startsWith("UNTIL=")) {
        until = part.substring("UNTIL=".length());
      } else if (part.startsWith("FREQ=") && TOO_OFTEN.contains(part.substring(5))) {
        throw new UnreadableCalendarException("has an event that repeats more often than daily");
      } else if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    try {
      return new Rule(new Recur<>(String.join(";", parts)), until);
    } catch (RuntimeException e) {
      throw new UnreadableCalendarException("has a recurrence rule that is none", e);
    }
  }

  /** When it recurs, from a time of the clock up to another, the first time counted in. */
  List<LocalDateTime> times(
      LocalDateTime first, LocalDateTime from, LocalDateTime to, Clock clock) {
    if (to.isBefore(first)) {
      return List.of();
    }
    List<LocalDateTime> times;
    try {
      times = recur.getDates(first, from.isBefore(first) ? first : from, to);
    } catch (RuntimeException e) {
      throw new UnreadableCalendarException("has a recurrence rule that cannot be followed", e);
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
