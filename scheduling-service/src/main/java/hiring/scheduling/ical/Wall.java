package hiring.scheduling.ical;

import hiring.scheduling.ical.Component.Property;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock that a calendar brings along (VTIMEZONE, RFC 5545, section 3.6.5): when it was changed
 * last decides what it shows.
 */
final class Wall implements Clock {

  /** Nobody meets before, and after it clocks are as they are then. */
  private static final LocalDateTime BEGIN = LocalDateTime.of(1970, 1, 1, 0, 0);

  private static final LocalDateTime END = LocalDateTime.of(2100, 1, 1, 0, 0);

  /** A clock is changed twice a year, by rules that change themselves from time to time. */
  private static final int MOST_OBSERVANCES = 100;

  private static final int MOST_CHANGES = 5_000;

  private final ZoneOffset before;
  private final NavigableMap<LocalDateTime, ZoneOffset> changes;

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

    /** When the clock shows what it then goes on from. */
    Stream<LocalDateTime> changes() {
      Stream<LocalDateTime> ruled =
          again == null
              ? Stream.of()
              : again.times(first, BEGIN, END, time -> time.toInstant(before)).stream();
      // What a clock skips counts as before: no time that it shows is among that.
      int skipped = Math.max(0, after.getTotalSeconds() - before.getTotalSeconds());
      return Stream.concat(Stream.concat(Stream.of(first), also.stream()), ruled)
          .map(time -> time.plusSeconds(skipped));
    }
  }

  private Wall(ZoneOffset before, NavigableMap<LocalDateTime, ZoneOffset> changes) {
    this.before = before;
    this.changes = changes;
  }

  static Wall of(Component zone) {
    List<Observance> observances =
        zone.components()
            .filter(part -> part.is("STANDARD") || part.is("DAYLIGHT"))
            .map(Wall::observance)
            .limit(MOST_OBSERVANCES + 1)
            .sorted(Comparator.comparing(Observance::first))
            .toList();
    if (observances.isEmpty()) {
      throw new UnreadableCalendarException("has a VTIMEZONE that says nothing");
    }
    NavigableMap<LocalDateTime, ZoneOffset> changes = new TreeMap<>();
    for (Observance observance : observances) {
      observance.changes().forEach(time -> changes.put(time, observance.after()));
      if (observances.size() > MOST_OBSERVANCES || changes.size() > MOST_CHANGES) {
        throw new UnreadableCalendarException("has a VTIMEZONE with more changes than are read");
      }
    }
    return new Wall(observances.getFirst().before(), changes);
  }

  private static Observance observance(Component part) {
    return new Observance(
        Moments.local(required(part, "DTSTART")),
        Moments.offset(required(part, "TZOFFSETFROM")),
        Moments.offset(required(part, "TZOFFSETTO")),
        part.property("RRULE").map(rule -> yearly(rule.value())).orElse(null),
        part.properties("RDATE").flatMap(Property::parts).map(Moments::local).toList());
  }

  private static Rule yearly(String text) {
    Rule rule = Rule.of(text);
    if (!rule.isYearly()) {
      throw new UnreadableCalendarException("has a VTIMEZONE that changes more often than yearly");
    }
    return rule;
  }

  private static String required(Component part, String property) {
    return part.property(property)
        .map(found -> found.value().strip())
        .orElseThrow(() -> new UnreadableCalendarException("has a VTIMEZONE without " + property));
  }

  @Override
  public Instant at(LocalDateTime local) {
    Map.Entry<LocalDateTime, ZoneOffset> last = changes.floorEntry(local);
    return local.toInstant(last == null ? before : last.getValue());
  }
}
