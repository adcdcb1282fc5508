package hiring.scheduling.ical;

import hiring.scheduling.ical.BusyTimes.Busy;
import hiring.scheduling.ical.Component.Property;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One VEVENT: a meeting, a series of them, or one of a series that is otherwise. */
final class Event {

  /** Nothing that is longer is read as far back as it would take. */
  private static final int LONGEST_DAYS = 366;

  private final Component component;
  private final Clocks clocks;
  private final Property start;
  private final Clock clock;

  Event(Component component, Clocks clocks) {
    this.component = component;
    this.clocks = clocks;
    this.start =
        component
            .property("DTSTART")
            .map(property -> property.with(property.value().strip()))
            .orElseThrow(() -> new UnreadableCalendarException("has a VEVENT without DTSTART"));
    this.clock = clocks.of(start);
  }

  String uid() {
    return component.property("UID").map(uid -> uid.value().strip()).orElse("");
  }

  /** Whether whose calendar it is has no time then, as far as it says. */
  boolean isBusy() {
    return !component.says("STATUS", "CANCELLED")
        && !component.says("TRANSP", "TRANSPARENT")
        && !component.says("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
  }

  /** The start, as the series has it, of the one that this is instead of; empty for a whole. */
  Optional<Instant> insteadOf() {
    return component
        .property("RECURRENCE-ID")
        .map(id -> {
          if (id.parameters().containsKey("RANGE")) {
            throw new UnreadableCalendarException("has a RECURRENCE-ID with a RANGE");
          }
          return Moments.at(id.value().strip(), clocks.of(id));
        });
  }

  boolean isSeries() {
    return component.property("RRULE").isPresent();
  }

  /**
   * Its times, of a series those that may touch a window.
   *
   * @param elsewhere starts of those of its times that are told by other events
   */
  List<Busy> times(Instant from, Instant to, Set<Instant> elsewhere) {
    Set<Instant> left = new HashSet<>();
    component
        .properties("EXDATE")
        .forEach(
            dates -> dates.parts().forEach(date -> left.add(Moments.at(date, clocks.of(dates)))));
    List<Busy> times = new ArrayList<>();
    for (LocalDateTime local : starts(from, to)) {
      times.add(new Busy(clock(local), end(local)));
    }
    component
        .properties("RDATE")
        .forEach(dates -> dates.parts().forEach(date -> times.add(also(date, clocks.of(dates)))));
    times.removeIf(time -> left.contains(time.start()) || elsewhere.contains(time.start()));
    return times;
  }

  /** A date that is no part of the rule: a period, or as long as the first. */
  private Busy also(String written, Clock by) {
    if (written.indexOf('/') >= 0) {
      return Periods.read(written, by);
    }
    Instant begin = Moments.at(written, by);
    return new Busy(begin, begin.plus(Duration.between(clock(local()), end(local()))));
  }

  private LocalDateTime local() {
    return Moments.local(start.value());
  }

  private boolean isUtc() {
    return start.value().endsWith("Z");
  }

  private Instant clock(LocalDateTime local) {
    return isUtc() ? local.toInstant(ZoneOffset.UTC) : clock.at(local);
  }

  private List<LocalDateTime> starts(Instant from, Instant to) {
    LocalDateTime first = local();
    Optional<Property> rule = component.property("RRULE");
    if (rule.isEmpty()) {
      return List.of(first);
    }
    if (first.getYear() < 1970) {
      throw new UnreadableCalendarException("has a series that began before 1970");
    }
    // A day more on each side: no clock is further from UTC.
    LocalDateTime begin =
        LocalDateTime.ofInstant(from, ZoneOffset.UTC).minusDays(1).minus(length(first));
    LocalDateTime end = LocalDateTime.ofInstant(to, ZoneOffset.UTC).plusDays(1);
    return Rule.of(rule.get().value()).times(first, begin, end, this::clock);
  }

  private Duration length(LocalDateTime first) {
    Duration length = Duration.between(clock(first), end(first));
    if (length.toDays() > LONGEST_DAYS) {
      throw new UnreadableCalendarException(
          "has a series of which one takes more than " + LONGEST_DAYS + " days");
    }
    return length.isNegative() ? Duration.ZERO : length;
  }

  /** The end of the one that starts then: as long after it as that of the first is. */
  private Instant end(LocalDateTime local) {
    Property duration = component.property("DURATION").orElse(null);
    if (duration != null) {
      return Moments.after(local, duration.value(), this::clock);
    }
    Property end = component.property("DTEND").orElse(null);
    if (end == null) {
      return clock(Moments.isDate(start.value()) ? local.plusDays(1) : local);
    }
    String written = end.value().strip();
    if (Moments.isDate(written)) {
      // Days are days, however long.
      Duration days = Duration.between(local(), Moments.local(written));
      return clock(local.plus(days));
    }
    return clock(local).plus(Duration.between(clock(local()), Moments.at(written, clocks.of(end))));
  }
}
