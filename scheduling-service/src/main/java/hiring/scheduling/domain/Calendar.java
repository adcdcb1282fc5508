package hiring.scheduling.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

  /** What was worked out of the rest when it was first asked for; no part of the value. */
  private @Nullable Openings openings;

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
    Calendar after = new Calendar(interviewer, zone, hours, skills, List.copyOf(booked));
    after.openings = openings == null ? null : openings.with(after, booking);
    return after;
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

  /** The slots, from one up to another, in which they work. */
  Bits working(int from, int to) {
    return hours.inside(from, to);
  }

  /** When they can be booked, at least from a slot up to another. */
  Openings openings(int from, int to) {
    Openings known = openings;
    if (known == null || !known.cover(from, to)) {
      known = Openings.of(this, from, known == null ? to : Math.max(to, known.end()));
      openings = known;
    }
    return known;
  }

  /** Whether they can start something at a slot that takes so many. */
  boolean canStart(int slot, int slots) {
    return openings(slot, slot + slots).starts(slot, slot + slots, slots).get(slot);
  }

  /** How many sessions they have in the four weeks around a slot. */
  int load(int slot) {
    return sessions(slot - SURROUNDING, slot + SURROUNDING + 1);
  }

  /** How many of their sessions start from a slot up to another. */
  int sessions(int from, int to) {
    return before(to) - before(from);
  }

  /** How many of their sessions start before a slot. */
  private int before(int slot) {
    int low = 0;
    int high = bookings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bookings.get(middle).firstSlot() < slot) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
