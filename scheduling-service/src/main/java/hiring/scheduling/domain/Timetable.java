package hiring.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An interviewer's week, for whoever looks at it.
 *
 * @param working when they work; some of it may be taken
 * @param free when something could be booked: they work, nothing is there, no limit is reached
 * @param booked what they are booked for, earliest first
 * @param load how many sessions they have in that ISO week of their own zone
 */
public record Timetable(List<Stretch> working, List<Stretch> free, List<Booked> booked, int load) {

  private static final int WEEK = 7;

  /** A stretch of time, on the grid of quarter hours. */
  public record Stretch(Instant start, Instant end) {}

  /** Time that an application's session takes. */
  public record Booked(UUID applicationId, Instant start, Instant end) {}

  /**
   * The week that begins on a Monday in a zone.
   *
   * @param zone of whoever looks, not of the interviewer
   */
  public static Timetable of(Calendar calendar, LocalDate monday, ZoneId zone) {
    int first = Math.toIntExact(monday.toEpochDay());
    int from = Slots.firstOf(first, zone);
    int to = Slots.firstOf(first + WEEK, zone);
    return new Timetable(
        stretches(calendar.working(from, to), from, to),
        stretches(calendar.openings(from, to).starts(from, to, 1), from, to),
        calendar.booked().stream()
            .filter(booking -> booking.firstSlot() < to && booking.endSlot() > from)
            .map(Timetable::booked)
            .toList(),
        calendar.itinerary().sessions(calendar.bookings(), first, first + WEEK));
  }

  private static Booked booked(Booking booking) {
    return new Booked(
        booking.applicationId(), Slots.start(booking.firstSlot()), Slots.start(booking.endSlot()));
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
