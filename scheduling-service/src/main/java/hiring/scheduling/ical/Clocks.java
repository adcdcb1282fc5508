package hiring.scheduling.ical;

import hiring.scheduling.ical.Component.Property;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clocks that the times of a calendar are by. */
final class Clocks {

  private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

  /** A calendar brings along that many at most. */
  private static final int MOST_ZONES = 50;

  /** A longer name is none of a zone, whatever path is before it. */
  private static final int LONGEST_NAME = 200;

  private final Map<String, Clock> broughtAlong = new HashMap<>();
  private final Clock floating;

  /**
   * @param home zone of whose calendar it is: of days, and of times that name no zone, unless the
   *     calendar names one for all
   */
  Clocks(Component calendar, ZoneId home) {
    if (calendar.components("VTIMEZONE").count() > MOST_ZONES) {
      throw new UnreadableCalendarException("has more VTIMEZONEs than are read");
    }
    calendar
        .components("VTIMEZONE")
        .forEach(zone ->
            zone.property("TZID")
                .ifPresent(
                    id -> broughtAlong.computeIfAbsent(id.value(), name -> clock(name, zone))));
    this.floating =
        calendar
            .property("X-WR-TIMEZONE")
            .map(zone -> known(zone.value()))
            .orElseGet(() -> Clock.of(home));
  }

  /** By its name where Java knows it, so that what a program has wrong of it does not matter. */
  private static Clock clock(String name, Component zone) {
    Clock byName = known(name);
    return byName == null ? Wall.of(zone) : byName;
  }

  /** The clock that a time or date is by. */
  Clock of(Property time) {
    String zone = time.parameters().get("TZID");
    if (zone == null) {
      return floating;
    }
    Clock clock = broughtAlong.get(zone);
    if (clock == null) {
      clock = known(zone);
    }
    if (clock == null) {
      throw new UnreadableCalendarException(
          "has a TZID that is no zone of the IANA database and has no VTIMEZONE");
    }
    return clock;
  }

  /** A zone of the IANA database; some programs write a path before its name. */
  private static @Nullable Clock known(String name) {
    String zone = name.strip();
    while (zone.length() <= LONGEST_NAME) {
      if (KNOWN.contains(zone)) {
        return Clock.of(ZoneId.of(zone));
      }
      int slash = zone.indexOf('/');
      if (slash < 0) {
        return null;
      }
      zone = zone.substring(slash + 1);
    }
    return null;
  }
}
