package hiring.scheduling.ical;

import hiring.scheduling.ical.Component.Property;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * When somebody is busy, as a calendar of theirs says: its events (VEVENT) that are neither
 * cancelled nor transparent, those that repeat one by one, and its free/busy times (VFREEBUSY).
 */
public final class BusyTimes {

  /** That many events of a calendar repeat at most. */
  private static final int MOST_SERIES = 2_000;

  /** In the window there are that many times at most, before those that touch are one. */
  private static final int MOST_TIMES = 20_000;

  private final Instant from;
  private final Instant to;
  private final Set<String> ours;
  private final List<Busy> found = new ArrayList<>();

  /** A span of time in which they are busy. */
  public record Busy(Instant start, Instant end) {}

  private BusyTimes(Instant from, Instant to, Set<String> ours) {
    this.from = from;
    this.to = to;
    this.ours = ours;
  }

  /**
   * The spans between two moments, in order, those that touch or overlap as one.
   *
   * @param text one calendar, or several
   * @param home zone of days, and of times that name none
   * @param ours UIDs of events that are left out
   * @throws UnreadableCalendarException if it is no calendar, or one that cannot be read whole
   */
  public static List<Busy> read(
      String text, Instant from, Instant to, ZoneId home, Set<String> ours) {
    BusyTimes times = new BusyTimes(from, to, ours);
    try {
      Written.in(text).forEach(calendar -> times.add(calendar, new Clocks(calendar, home)));
    } catch (DateTimeException | ArithmeticException e) {
      throw new UnreadableCalendarException("has a time that is none", e);
    }
    return times.merged();
  }

  /** The UIDs of a calendar's events. */
  public static Set<String> uids(String text) {
    Set<String> uids = new HashSet<>();
    for (Component calendar : Written.in(text)) {
      calendar
          .components("VEVENT")
          .flatMap(event -> event.properties("UID"))
          .forEach(uid -> uids.add(uid.value().strip()));
    }
    return uids;
  }

  private void add(Component calendar, Clocks clocks) {
    Map<String, List<Event>> events = new HashMap<>();
    int count = 0;
    int series = 0;
    for (Component component : calendar.components("VEVENT").toList()) {
      Event event = new Event(component, clocks);
      series += event.isSeries() ? 1 : 0;
      if (series > MOST_SERIES) {
        throw new UnreadableCalendarException("has more events that repeat than are read");
      }
      // Without a UID an event is by itself.
      String uid = event.uid().isEmpty() ? "#" + ++count : event.uid();
      if (!ours.contains(uid)) {
        events.computeIfAbsent(uid, id -> new ArrayList<>()).add(event);
      }
    }
    events.values().forEach(this::add);
    calendar
        .components("VFREEBUSY")
        .flatMap(component -> component.properties("FREEBUSY"))
        .forEach(this::addPeriods);
  }

  /** A series, and those of it that are otherwise; one that is cancelled is not there at all. */
  private void add(List<Event> events) {
    Set<Instant> otherwise = new HashSet<>();
    for (Event event : events) {
      event.insteadOf().ifPresent(otherwise::add);
    }
    for (Event event : events) {
      if (event.isBusy()) {
        event
            .times(from, to, event.insteadOf().isPresent() ? Set.of() : otherwise)
            .forEach(this::add);
      }
    }
  }

  private void add(Busy busy) {
    if (busy.end().isBefore(from) || busy.start().isAfter(to)) {
      return;
    }
    found.add(busy);
    if (found.size() > MOST_TIMES) {
      throw new UnreadableCalendarException("has more times than are read");
    }
  }

  private void addPeriods(Property property) {
    String type = property.parameters().getOrDefault("FBTYPE", "BUSY");
    if (!type.toUpperCase(Locale.ROOT).equals("FREE")) {
      property
          .parts()
          .forEach(period -> add(Periods.read(period, local -> local.toInstant(ZoneOffset.UTC))));
    }
  }

  private List<Busy> merged() {
    List<Busy> merged = new ArrayList<>();
    for (Busy busy : found.stream().sorted(Comparator.comparing(Busy::start)).toList()) {
      Instant start = busy.start().isBefore(from) ? from : busy.start();
      Instant end = busy.end().isAfter(to) ? to : busy.end();
      if (!start.isBefore(end)) {
        continue;
      }
      Busy last = merged.isEmpty() ? null : merged.getLast();
      if (last == null || start.isAfter(last.end())) {
        merged.add(new Busy(start, end));
      } else if (end.isAfter(last.end())) {
        merged.set(merged.size() - 1, new Busy(last.start(), end));
      }
    }
    return List.copyOf(merged);
  }
}
