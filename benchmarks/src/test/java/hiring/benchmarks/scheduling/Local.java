package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Span;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

/** The slots of a grid as a clock in one zone shows them. */
final class Local {

  private static final List<Span> APPLICANTS =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
          .map(day -> new Span(day, 9 * 60, 17 * 60))
          .toList();

  private final LocalDateTime[] starts;
  private final int[] days;
  private final BitSet asked;
  private final int[] worked;

  Local(ZoneId zone, int slots) {
    starts = new LocalDateTime[slots];
    days = new int[slots];
    for (int slot = 0; slot < slots; slot++) {
      starts[slot] = LocalDateTime.ofInstant(Grid.instant(slot), zone);
      // The Monday before the first slot is day 0.
      days[slot] =
          Math.toIntExact(
              starts[slot].toLocalDate().toEpochDay()
                  - LocalDateTime.ofInstant(Instance.START, ZoneId.of("UTC"))
                      .toLocalDate()
                      .toEpochDay()
                  + 7);
    }
    asked = inside(APPLICANTS);
    worked = new int[slots + 1];
    for (int slot = 0; slot < slots; slot++) {
      worked[slot + 1] = worked[slot] + (asked.get(slot) ? 1 : 0);
    }
  }

  /** The day of a slot, from 0. */
  int day(int slot) {
    return days[slot];
  }

  /** The week of a slot, Monday to Sunday, from 0. */
  int week(int slot) {
    return days[slot] / 7;
  }

  /** The first slot of the next day. */
  int nextDay(int slot) {
    int next = slot;
    while (next < days.length && days[next] == days[slot]) {
      next++;
    }
    return next;
  }

  /** The slots in which applicants are asked to come. */
  BitSet asked() {
    return asked;
  }

  /** How many of those begin from a slot up to another. */
  int worked(int from, int to) {
    return worked[to] - worked[from];
  }

  /** The slots inside the hours of a week. */
  BitSet inside(List<Span> week) {
    BitSet inside = new BitSet(days.length);
    for (int slot = 0; slot < days.length; slot++) {
      LocalDateTime start = starts[slot];
      int minute = start.getHour() * 60 + start.getMinute();
      inside.set(
          slot,
          week.stream()
              .anyMatch(span ->
                  span.day() == start.getDayOfWeek()
                      && span.from() <= minute
                      && minute + Grid.MINUTES <= span.to()));
    }
    return inside;
  }
}
