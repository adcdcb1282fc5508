package hiring.scheduling.ical;

import hiring.scheduling.ical.BusyTimes.Busy;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Periods of time (RFC 5545, section 3.3.9): start and end, or start and duration. */
final class Periods {

  private Periods() {}

  static Busy read(String text, Clock clock) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new UnreadableCalendarException("has a period without an end");
    }
    String start = text.substring(0, slash).strip();
    String end = text.substring(slash + 1).strip();
    LocalDateTime local = Moments.local(start);
    Clock shown = start.endsWith("Z") ? time -> time.toInstant(ZoneOffset.UTC) : clock;
    return new Busy(
        shown.at(local),
        end.startsWith("P") || end.startsWith("+P")
            ? Moments.after(local, end, shown)
            : Moments.at(end, clock));
  }
}
