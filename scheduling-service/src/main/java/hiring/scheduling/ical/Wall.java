package hiring.scheduling.ical;

import hiring.scheduling.ical.Component.Property;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clock that a calendar brings along (VTIMEZONE, RFC 5545, section 3.6.5): when it was changed
 * last decides what it shows.
 */
final class Wall implements Clock {

  /** A clock is changed every year, or never again. */
  private static final int LOOK_BACK_YEARS = 2;

  private final List<Observance> observances;
  private final Map<Integer, List<Change>> changes = new HashMap<>();

  /**
   * How it is changed.
   *
   * @param first the first time, on the clock as it was before
   * @param again by which rule; null for never
   * @param also at which times beside
   */
  private record Observance(
      LocalDateTime first,
      ZoneOffset before,
      ZoneOffset after,
      @Nullable Rule again,
      List<LocalDateTime> also) {

    List<Change> changes(int year) {
      List<LocalDateTime> times = new ArrayList<>(also);
      times.add(first);
      if (again != null) {
        times.addAll(
            again.times(
                first,
                LocalDate.of(year - LOOK_BACK_YEARS, 1, 1).atStartOfDay(),
                LocalDate.of(year, 12, 31).atTime(LocalTime.MAX),
                time -> time.toInstant(before)));
      }
      // What a clock skips counts as before: no time that it shows is among that.
      int skipped = Math.max(0, after.getTotalSeconds() - before.getTotalSeconds());
      return times.stream().map(time -> new Change(time.plusSeconds(skipped), after)).toList();
    }
  }

  /** From a time on the clock is so far from UTC. */
  private record Change(LocalDateTime from, ZoneOffset offset) {}

  private Wall(List<Observance> observances) {
    this.observances = observances;
  }

  static Wall of(Component zone) {
    List<Observance> observances =
        zone.components()
            .filter(part -> part.is("STANDARD") || part.is("DAYLIGHT"))
            .map(Wall::observance)
            .sorted(Comparator.comparing(Observance::first))
            .toList();
    if (observances.isEmpty()) {
      throw new UnreadableCalendarException("has a VTIMEZONE that says nothing");
    }
    return new Wall(observances);
  }

  private static Observance observance(Component part) {
    return new Observance(
        Moments.local(required(part, "DTSTART")),
        Moments.offset(required(part, "TZOFFSETFROM")),
        Moments.offset(required(part, "TZOFFSETTO")),
        part.property("RRULE").map(rule -> Rule.of(rule.value())).orElse(null),
        part.properties("RDATE").flatMap(Property::parts).map(Moments::local).toList());
  }

  private static String required(Component part, String property) {
    return part.property(property)
        .map(found -> found.value().strip())
        .orElseThrow(() -> new UnreadableCalendarException("has a VTIMEZONE without " + property));
  }

  @Override
  public Instant at(LocalDateTime local) {
    ZoneOffset offset = observances.getFirst().before();
    for (Change change : changes.computeIfAbsent(local.getYear(), this::changes)) {
      if (!change.from().isAfter(local)) {
        offset = change.offset();
      }
    }
    return local.toInstant(offset);
  }

  /** Those that bear on a year, in order. */
  private List<Change> changes(int year) {
    return observances.stream()
        .flatMap(observance -> observance.changes(year).stream())
        .sorted(Comparator.comparing(Change::from))
        .toList();
  }
}
