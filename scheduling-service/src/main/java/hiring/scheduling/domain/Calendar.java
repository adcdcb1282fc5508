package hiring.scheduling.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One interviewer and what they are booked for. A value: booking and releasing give another
 * calendar.
 */
public final class Calendar implements PoolPiece {

  /** What the keys of all calendars begin with. */
  public static final String KEYS = "interviewer/";

  /** Fair load looks at so many slots before and after a session: two weeks each. */
  private static final int SURROUNDING = 14 * 24 * 60 / Slots.MINUTES;

  private final Interviewer interviewer;
  private final ZoneId zone;
  private final Hours hours;
  private final Set<String> skills;
  private final List<Booking> bookings;

  /** Remembers {@link #full()}: worked out when first asked for, and always the same. */
  private int @Nullable [] full;

  private Calendar(
      Interviewer interviewer,
      ZoneId zone,
      Hours hours,
      Set<String> skills,
      List<Booking> bookings) {
    this.interviewer = interviewer;
    this.zone = zone;
    this.hours = hours;
    this.skills = skills;
    this.bookings = bookings;
  }

  /**
   * The calendar of an interviewer with these bookings. One whose time zone this Java does not know
   * (any more) cannot be booked.
   */
  public static Calendar of(Interviewer interviewer, List<Booking> bookings) {
    ZoneId zone = Zones.named(interviewer.timeZone());
    return new Calendar(
        interviewer,
        zone == null ? ZoneOffset.UTC : zone,
        zone == null
            ? new Hours(ZoneOffset.UTC, List.of())
            : new Hours(zone, interviewer.workingHours()),
        Set.copyOf(interviewer.skills()),
        List.copyOf(bookings));
  }

  public Interviewer interviewer() {
    return interviewer;
  }

  /** What they are booked for, earliest first. What was over long ago is forgotten. */
  public List<Booking> bookings() {
    return bookings;
  }

  @Override
  public String key() {
    return key(interviewer.interviewerId());
  }

  /** The key of an interviewer's calendar. */
  public static String key(String interviewerId) {
    return KEYS + interviewerId;
  }

  /** The same bookings of an interviewer of whom other things are known now. */
  Calendar with(Interviewer changed) {
    return of(changed, bookings);
  }

  /**
   * Books a session, and forgets what was over so long before {@code now} that it bears on nothing.
   */
  Calendar book(Booking booking, Instant now) {
    int forgotten = Slots.atOrBefore(now) - 2 * SURROUNDING;
    List<Booking> booked = new ArrayList<>(bookings.size() + 1);
    for (Booking other : bookings) {
      if (other.endSlot() > forgotten && other.firstSlot() <= booking.firstSlot()) {
        booked.add(other);
      }
    }
    booked.add(booking);
    for (Booking other : bookings) {
      if (other.endSlot() > forgotten && other.firstSlot() > booking.firstSlot()) {
        booked.add(other);
      }
    }
    return new Calendar(interviewer, zone, hours, skills, List.copyOf(booked));
  }

  /** Gives back all that an application holds. */
  Calendar release(UUID applicationId) {
    List<Booking> kept =
        bookings.stream().filter(held -> !held.applicationId().equals(applicationId)).toList();
    return new Calendar(interviewer, zone, hours, skills, kept);
  }

  boolean isAble(InterviewLoop.Session session) {
    return skills.contains(session.skill());
  }

  ZoneId zone() {
    return zone;
  }

  /** The slots in which they work. */
  Bits working(Window window) {
    return hours.inside(window.earliest(), window.end());
  }

  /** The slots in which they work and are not booked. */
  Bits free(Window window) {
    Bits free = working(window);
    for (Booking booking : bookings) {
      free.clear(booking.firstSlot(), booking.endSlot());
    }
    return free;
  }

  /** Takes away every start on a day or in a week that is full. */
  void clearFull(Bits starts) {
    int[] spans = full == null ? full() : full;
    full = spans;
    for (int i = 0; i < spans.length; i += 2) {
      starts.clear(spans[i], spans[i + 1]);
    }
  }

  /** The days and weeks that are full: of each the first slot, and the first slot after it. */
  private int[] full() {
    Map<Integer, Integer> days = new HashMap<>();
    Map<Integer, Integer> weeks = new HashMap<>();
    IntStream.Builder spans = IntStream.builder();
    for (Booking booking : bookings) {
      int day = Slots.day(booking.firstSlot(), zone);
      int monday = Slots.firstDay(Slots.week(day));
      if (days.merge(day, 1, Integer::sum) == interviewer.maxPerDay()) {
        spans.add(Slots.firstOf(day, zone)).add(Slots.firstOf(day + 1, zone));
      }
      if (weeks.merge(monday, 1, Integer::sum) == interviewer.maxPerWeek()) {
        spans.add(Slots.firstOf(monday, zone)).add(Slots.firstOf(monday + 7, zone));
      }
    }
    return spans.build().toArray();
  }

  /** How many sessions they have in the four weeks around a slot. */
  int load(int slot) {
    int load = 0;
    for (Booking booking : bookings) {
      if (Math.abs(booking.firstSlot() - slot) <= SURROUNDING) {
        load++;
      }
    }
    return load;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Calendar calendar
        && interviewer.equals(calendar.interviewer)
        && bookings.equals(calendar.bookings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(interviewer, bookings);
  }

  @Override
  public String toString() {
    return "Calendar[" + interviewer.interviewerId() + ", " + bookings + "]";
  }
}
