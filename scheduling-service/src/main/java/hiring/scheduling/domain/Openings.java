package hiring.scheduling.domain;

/**
 * When one interviewer can be booked, as bits over whole fortnights: what follows from their hours,
 * bookings and limits. Worked out once, and carried on from booking to booking.
 */
final class Openings {

  /** The slots in which they work and are not booked. */
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
    int checked = Integer.MIN_VALUE;
    for (Booking booking : calendar.bookings()) {
      free.clear(booking.firstSlot(), booking.endSlot());
      int day = Slots.day(booking.firstSlot(), calendar.zone());
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
    lessFree.clear(booking.firstSlot(), booking.endSlot());
    Bits lessOpen = open.copy();
    clearFull(lessOpen, after, Slots.day(booking.firstSlot(), after.zone()));
    return new Openings(lessFree, lessOpen);
  }

  boolean cover(int from, int to) {
    return from >= free.base() && to <= free.end();
  }

  /** After the last slot that is covered. */
  int end() {
    return free.end();
  }

  /** The slots, from one up to another, in which they work and are not booked. */
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

  private static void clearFull(Bits open, Calendar calendar, int day) {
    int monday = Slots.firstDay(Slots.week(day));
    clearFull(open, calendar, day, day + 1, calendar.interviewer().maxPerDay());
    clearFull(open, calendar, monday, monday + 7, calendar.interviewer().maxPerWeek());
  }

  private static void clearFull(Bits open, Calendar calendar, int firstDay, int endDay, int most) {
    int from = Slots.firstOf(firstDay, calendar.zone());
    int to = Slots.firstOf(endDay, calendar.zone());
    if (calendar.sessions(from, to) >= most) {
      open.clear(from, to);
    }
  }
}
