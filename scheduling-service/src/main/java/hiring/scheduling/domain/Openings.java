package hiring.scheduling.domain;

/**
 * When one interviewer can be booked, as bits over whole fortnights: what follows from their hours,
 * absences, bookings and limits. Worked out once, and carried on from booking to booking.
 */
final class Openings {

  /** The slots in which they work, are not away, and are not booked or in a buffer. */
  private final Bits free;

  /** The slots in which a session may start: those of days and weeks that are not full. */
  private final Bits open;

  private Openings(Bits free, Bits open) {
    this.free = free;
    this.open = open;
  }

  /** The openings of a calendar, at least from a slot up to another. */
  static Openings of(Calendar calendar, int from, int to) {
    int first = Hours.fortnight(from);
    int end = Hours.fortnight(to + Hours.FORTNIGHT - 1);
    Bits free = calendar.working(first, end);
    Bits open = new Bits(first, end);
    open.setAll();
    calendar.absences().spans().forEach(away -> free.clear(away.firstSlot(), away.endSlot()));
    int checked = Integer.MIN_VALUE;
    for (Booking booking : calendar.booked()) {
      clear(free, calendar, booking);
      int day = calendar.itinerary().day(booking.firstSlot());
      if (day != checked) {
        clearFull(open, calendar, day);
        checked = day;
      }
    }
    return new Openings(free, open);
  }

  /** The openings of a calendar that differs from the one before in one more booking. */
  Openings with(Calendar after, Booking booking) {
    Bits lessFree = free.copy();
    clear(lessFree, after, booking);
    Bits lessOpen = open.copy();
    clearFull(lessOpen, after, after.itinerary().day(booking.firstSlot()));
    return new Openings(lessFree, lessOpen);
  }

  boolean cover(int from, int to) {
    return from >= free.base() && to <= free.end();
  }

  /** After the last slot that is covered. */
  int end() {
    return free.end();
  }

  /** The slots, from one up to another, in which they could be booked but for their limits. */
  Bits free(int from, int to) {
    return free.slice(from, to);
  }

  /** Where, from a slot up to another, they can start something that takes so many slots. */
  Bits starts(int from, int to, int slots) {
    Bits starts = free.slice(from, to);
    starts.keepRuns(slots);
    starts.and(open.slice(from, to));
    return starts;
  }

  /** Whether they can start something at a slot that takes so many. */
  boolean canStart(int slot, int slots) {
    if (!open.get(slot)) {
      return false;
    }
    for (int taken = slot; taken < slot + slots; taken++) {
      if (!free.get(taken)) {
        return false;
      }
    }
    return true;
  }

  private static void clear(Bits free, Calendar calendar, Booking booking) {
    int buffer = calendar.buffer();
    free.clear(booking.firstSlot() - buffer, booking.endSlot() + buffer);
  }

  private static void clearFull(Bits open, Calendar calendar, int day) {
    int monday = Slots.firstDay(Slots.week(day));
    clearFull(open, calendar, day, day + 1, calendar.interviewer().maxPerDay());
    clearFull(open, calendar, monday, monday + 7, calendar.interviewer().maxPerWeek());
  }

  private static void clearFull(Bits open, Calendar calendar, int firstDay, int endDay, int most) {
    Itinerary itinerary = calendar.itinerary();
    if (itinerary.sessions(calendar.bookings(), firstDay, endDay) >= most) {
      itinerary.clear(open, firstDay, endDay);
    }
  }
}
