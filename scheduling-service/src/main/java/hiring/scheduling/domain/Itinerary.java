package hiring.scheduling.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where an interviewer is, day by day, and when they work there: at home, or where they travel to.
 * On a journey a local day may be longer or shorter than a day, or come twice; a slot is on the day
 * that the calendar shows where they are.
 */
final class Itinerary {

  /** No two zones are further apart, in slots. */
  private static final int FURTHEST = 26 * 60 / Slots.MINUTES;

  private final ZoneId home;
  private final Hours hours;
  private final List<Stay> stays;
  private final List<Days> daysOff;

  /** Time that is spent in another zone. */
  private record Stay(int from, int to, ZoneId zone, Hours hours) {}

  private Itinerary(ZoneId home, Hours hours, List<Stay> stays, List<Days> daysOff) {
    this.home = home;
    this.hours = hours;
    this.stays = stays;
    this.daysOff = daysOff;
  }

  /** One whose home zone this Java does not know (any more) never works. */
  static Itinerary of(Interviewer interviewer) {
    ZoneId home = Zones.named(interviewer.timeZone());
    if (home == null) {
      return new Itinerary(
          ZoneOffset.UTC, new Hours(ZoneOffset.UTC, List.of()), List.of(), List.of());
    }
    return new Itinerary(
        home,
        new Hours(home, interviewer.workingHours()),
        stays(interviewer),
        interviewer.daysOff());
  }

  /** In order; one that begins before the one before is over ends it. */
  private static List<Stay> stays(Interviewer interviewer) {
    List<Stay> stays = new ArrayList<>();
    for (Travel travel : interviewer.travels()) {
      ZoneId zone = Zones.named(travel.timeZone());
      if (zone != null) {
        stays.add(
            new Stay(
                Slots.firstOf(day(travel.days().firstDay()), zone),
                Slots.firstOf(day(travel.days().lastDay()) + 1, zone),
                zone,
                new Hours(zone, interviewer.workingHours())));
      }
    }
    stays.sort(Comparator.comparingInt(Stay::from));
    for (int i = 0; i + 1 < stays.size(); i++) {
      Stay stay = stays.get(i);
      int to = Math.min(stay.to(), stays.get(i + 1).from());
      stays.set(i, new Stay(stay.from(), to, stay.zone(), stay.hours()));
    }
    return List.copyOf(stays);
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /** The zone in which they are. */
  ZoneId zone(int slot) {
    for (Stay stay : stays) {
      if (slot >= stay.from() && slot < stay.to()) {
        return stay.zone();
      }
    }
    return home;
  }

  /** The day that their calendar shows. */
  int day(int slot) {
    return Slots.day(slot, zone(slot));
  }

  /** The first slot after another one that is on another day; a journey may make it come soon. */
  int nextDay(int slot) {
    int day = day(slot);
    int next = Math.max(slot + 1, Slots.firstOf(day + 1, zone(slot)));
    int change = next;
    for (Stay stay : stays) {
      change = stay.from() > slot ? Math.min(change, stay.from()) : change;
      change = stay.to() > slot ? Math.min(change, stay.to()) : change;
    }
    return change == next || day(change) != day ? change : nextDay(change);
  }

  /** The slots, from one up to another, in which they work. */
  Bits working(int from, int to) {
    Bits working = hours.inside(from, to);
    for (Stay stay : stays) {
      int first = Math.max(from, stay.from());
      int end = Math.min(to, stay.to());
      if (first < end) {
        working.clear(first, end);
        Bits there = stay.hours().inside(first, end);
        there.clear(there.base(), first);
        there.clear(end, there.end());
        working.or(there);
      }
    }
    for (Days off : daysOff) {
      clear(working, day(off.firstDay()), day(off.lastDay()) + 1);
    }
    return working;
  }

  /** Clears the slots of days, from one up to another. */
  void clear(Bits bits, int firstDay, int endDay) {
    int from = Slots.firstOf(firstDay, home);
    int to = Slots.firstOf(endDay, home);
    if (stays.isEmpty()) {
      bits.clear(from, to);
      return;
    }
    int first = Math.max(from - FURTHEST, bits.base());
    int end = Math.min(to + FURTHEST, bits.end());
    for (int slot = first; slot < end; slot++) {
      int day = day(slot);
      if (day >= firstDay && day < endDay) {
        bits.clear(slot, slot + 1);
      }
    }
  }

  /** How many bookings start on days, from one up to another. */
  int sessions(Bookings bookings, int firstDay, int endDay) {
    int from = Slots.firstOf(firstDay, home);
    int to = Slots.firstOf(endDay, home);
    if (stays.isEmpty()) {
      return bookings.starting(from, to);
    }
    int sessions = 0;
    for (Booking booking : bookings.booked()) {
      int day = day(booking.firstSlot());
      sessions += day >= firstDay && day < endDay ? 1 : 0;
    }
    return sessions;
  }
}
