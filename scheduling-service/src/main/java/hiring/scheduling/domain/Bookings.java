package hiring.scheduling.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What an interviewer is booked for, and what they have learned by what is forgotten of it.
 *
 * @param booked earliest first; what was over long ago is forgotten
 * @param learned by skill, from sessions that are forgotten
 * @param forgotten how many sessions are
 */
public record Bookings(
    String interviewerId, List<Booking> booked, SortedMap<String, Learned> learned, int forgotten)
    implements PoolPiece {

  /** What the keys of all bookings begin with. */
  public static final String KEYS = "bookings/";

  /** Five weeks: fair load looks back four, from any day of a week. */
  private static final int REMEMBERED = 35 * 24 * 60 / Slots.MINUTES;

  /** How many sessions of each kind of training somebody has had. */
  public record Learned(int shadows, int reverseShadows) {

    static final Learned NOTHING = new Learned(0, 0);

    Learned and(Part part) {
      return switch (part) {
        case SEAT -> this;
        case SHADOW -> new Learned(shadows + 1, reverseShadows);
        case REVERSE_SHADOW -> new Learned(shadows, reverseShadows + 1);
      };
    }
  }

  public Bookings {
    booked = List.copyOf(booked);
    learned = Collections.unmodifiableSortedMap(new TreeMap<>(learned));
  }

  /** Those of one of whom nothing is forgotten. */
  public Bookings(String interviewerId, List<Booking> booked, SortedMap<String, Learned> learned) {
    this(interviewerId, booked, learned, 0);
  }

  static Bookings none(String interviewerId) {
    return new Bookings(interviewerId, List.of(), new TreeMap<>());
  }

  @Override
  public String key() {
    return key(interviewerId);
  }

  /** The key of an interviewer's bookings. */
  public static String key(String interviewerId) {
    return KEYS + interviewerId;
  }

  /** What was over by then bears on nothing that is to come. */
  static int longBefore(Instant now) {
    return longBefore(Slots.atOrBefore(now));
  }

  private static int longBefore(int now) {
    return now - REMEMBERED;
  }

  /**
   * Adds a booking, and forgets what was over so long before a slot that it bears on nothing but
   * what was learned by it, and on how many there were.
   */
  Bookings with(Booking booking, int now) {
    int longAgo = longBefore(now);
    List<Booking> all = new ArrayList<>(booked.size() + 1);
    SortedMap<String, Learned> kept = learned;
    boolean added = false;
    for (Booking other : booked) {
      if (other.endSlot() <= longAgo) {
        kept = and(kept, other);
        continue;
      }
      if (!added && other.firstSlot() > booking.firstSlot()) {
        all.add(booking);
        added = true;
      }
      all.add(other);
    }
    if (!added) {
      all.add(booking);
    }
    return new Bookings(interviewerId, all, kept, forgotten + booked.size() + 1 - all.size());
  }

  /** Gives back the time that a session of an application takes. */
  Bookings without(UUID applicationId, int firstSlot) {
    return new Bookings(
        interviewerId,
        booked.stream().filter(held -> !held.isOf(applicationId, firstSlot)).toList(),
        learned,
        forgotten);
  }

  /** What was learned of a skill by sessions that are over by a slot. */
  Learned learned(String skill, int by) {
    Learned sum = learned.getOrDefault(skill, Learned.NOTHING);
    for (Booking booking : booked) {
      if (booking.endSlot() <= by && skill.equals(booking.skill())) {
        sum = sum.and(booking.part());
      }
    }
    return sum;
  }

  /** How many sessions they ever had or have before them. */
  int ever() {
    return forgotten + booked.size();
  }

  /** How many sessions start from a slot up to another. */
  int starting(int from, int to) {
    return before(to) - before(from);
  }

  /** How many sessions start before a slot. */
  private int before(int slot) {
    int low = 0;
    int high = booked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (booked.get(middle).firstSlot() < slot) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static SortedMap<String, Learned> and(
      SortedMap<String, Learned> learned, Booking booking) {
    String skill = booking.skill();
    if (skill == null) {
      return learned;
    }
    SortedMap<String, Learned> more = new TreeMap<>(learned);
    more.put(skill, more.getOrDefault(skill, Learned.NOTHING).and(booking.part()));
    return more;
  }
}
