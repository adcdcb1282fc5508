package hiring.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An interviewer's week, for whoever looks at it.
 *
 * @param working when they work; some of it may be taken
 * @param free when something could be booked: they work, nothing is there, no limit is reached
 * @param busy by calendars of theirs
 * @param off time that they take off, days off included
 * @param booked what they are booked for, earliest first
 * @param load how many sessions they have in that ISO week of their own zone
 */
public record Timetable(
    List<Stretch> working,
    List<Stretch> free,
    List<Stretch> busy,
    List<Stretch> off,
    List<Booked> booked,
    int load) {

  private static final int WEEK = 7;

  /** A stretch of time, on the grid of quarter hours. */
  public record Stretch(Instant start, Instant end) {}

  /** Time that an application's session takes. */
  public record Booked(UUID applicationId, Instant start, Instant end, Part part) {}

  /**
   * The week that begins on a Monday in a zone.
   *
   * @param zone of whoever looks, not of the interviewer
   */
  public static Timetable of(Calendar calendar, LocalDate monday, ZoneId zone) {
    int first = day(monday);
    int from = Slots.firstOf(first, zone);
    int to = Slots.firstOf(first + WEEK, zone);
    return new Timetable(
        stretches(calendar.working(from, to), from, to),
        stretches(calendar.openings(from, to).starts(from, to, 1), from, to),
        stretches(calendar.absences().busy().values().stream().flatMap(List::stream), from, to),
        stretches(
            Stream.concat(calendar.absences().timeOff().values().stream(), daysOff(calendar)),
            from,
            to),
        calendar.booked().stream()
            .filter(booking -> booking.firstSlot() < to && booking.endSlot() > from)
            .map(Timetable::booked)
            .toList(),
        calendar.itinerary().sessions(calendar.bookings(), first, first + WEEK));
  }

  /** In the zone where they are at home: on a journey they may be hours off. */
  private static Stream<Span> daysOff(Calendar calendar) {
    ZoneId home = Zones.named(calendar.interviewer().timeZone());
    return home == null
        ? Stream.of()
        : calendar.interviewer().daysOff().stream()
            .map(days ->
                new Span(
                    Slots.firstOf(day(days.firstDay()), home),
                    Slots.firstOf(day(days.lastDay()) + 1, home)));
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static List<Stretch> stretches(Stream<Span> spans, int from, int to) {
    return Absences.merged(
            spans
                .map(span ->
                    new Span(Math.max(from, span.firstSlot()), Math.min(to, span.endSlot())))
                .toList())
        .stream()
        .map(span -> new Stretch(span.start(), span.end()))
        .toList();
  }

  private static Booked booked(Booking booking) {
    return new Booked(
        booking.applicationId(),
        Slots.start(booking.firstSlot()),
        Slots.start(booking.endSlot()),
        booking.part());
  }

  private static List<Stretch> stretches(Bits bits, int from, int to) {
    List<Stretch> stretches = new ArrayList<>();
    int slot = bits.next(from);
    while (slot != Bits.NONE && slot < to) {
      int end = slot + 1;
      while (end < to && bits.get(end)) {
        end++;
      }
      stretches.add(new Stretch(Slots.start(slot), Slots.start(end)));
      slot = bits.next(end);
    }
    return List.copyOf(stretches);
  }
}
