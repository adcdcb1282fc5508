package hiring.scheduling.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One interviewer, when they are away, and what they are booked for. A value: booking and releasing
 * give another calendar.
 */
public final class Calendar {

  /** Never; after every slot. */
  private static final int NEVER = Integer.MAX_VALUE;

  /** Fair load looks at the week of a session and at so many before. */
  private static final int WEEKS_BEFORE = 3;

  private final Interviewer interviewer;
  private final Itinerary itinerary;
  private final Absences absences;
  private final Bookings bookings;

  /** What was worked out of the rest when it was first asked for; no part of the value. */
  private @Nullable Openings openings;

  private Calendar(
      Interviewer interviewer, Itinerary itinerary, Absences absences, Bookings bookings) {
    this.interviewer = interviewer;
    this.itinerary = itinerary;
    this.absences = absences;
    this.bookings = bookings;
  }

  /**
   * The calendar of an interviewer. One whose time zone this Java does not know (any more) cannot
   * be booked.
   *
   * @param absences theirs; null for none
   * @param bookings theirs; null for none
   */
  public static Calendar of(
      Interviewer interviewer, @Nullable Absences absences, @Nullable Bookings bookings) {
    return new Calendar(
        interviewer,
        Itinerary.of(interviewer),
        absences == null ? Absences.none(interviewer.interviewerId()) : absences,
        bookings == null ? Bookings.none(interviewer.interviewerId()) : bookings);
  }

  public Interviewer interviewer() {
    return interviewer;
  }

  /** When they are away. */
  public Absences absences() {
    return absences;
  }

  /** What they are booked for. */
  public Bookings bookings() {
    return bookings;
  }

  /** The same time away and bookings of an interviewer of whom other things are known now. */
  Calendar with(Interviewer changed) {
    return of(changed, absences, bookings);
  }

  Calendar with(Absences changed) {
    return new Calendar(interviewer, itinerary, changed, bookings);
  }

  /**
   * Books a session, and forgets what was over so long before {@code now} that it bears on nothing.
   */
  Calendar book(Booking booking, Instant now) {
    Calendar after =
        new Calendar(
            interviewer, itinerary, absences, bookings.with(booking, Slots.atOrBefore(now)));
    after.openings = openings == null ? null : openings.with(after, booking);
    return after;
  }

  /** Gives back the time that a session of an application takes. */
  Calendar release(UUID applicationId, int firstSlot) {
    return new Calendar(
        interviewer, itinerary, absences, bookings.without(applicationId, firstSlot));
  }

  Itinerary itinerary() {
    return itinerary;
  }

  /** The zone in which they are. */
  public ZoneId zone(Instant at) {
    return itinerary.zone(Slots.atOrBefore(at));
  }

  /** From which slot on they can lead one of these skills; after every slot if never. */
  int leadsFrom(Collection<String> anyOf) {
    int from = NEVER;
    for (String skill : anyOf) {
      if (interviewer.skills().contains(skill)) {
        return Integer.MIN_VALUE;
      }
      from = Math.min(from, graduates(skill));
    }
    return from;
  }

  /** Whether they lead one of these skills at a slot. */
  boolean leads(Collection<String> anyOf, int slot) {
    return leadsFrom(anyOf) <= slot;
  }

  /** Whether a booking lets them lead what they learn by it sooner than they could before. */
  boolean leadsSooner(Calendar before, Booking booking) {
    String skill = booking.skill();
    return skill != null && graduates(skill) < before.graduates(skill);
  }

  /** Whether they learn one of these skills, or have learned it. */
  boolean learns(Collection<String> anyOf) {
    for (Training training : interviewer.training()) {
      if (anyOf.contains(training.skill())) {
        return true;
      }
    }
    return false;
  }

  /** How they take part in a session that starts at a slot and teaches a skill. */
  Part part(String skill, int slot) {
    Training training = training(skill);
    if (training == null || graduates(skill) <= slot) {
      return Part.SEAT;
    }
    return bookings.learned(skill, slot).shadows() < training.shadows()
        ? Part.SHADOW
        : Part.REVERSE_SHADOW;
  }

  private @Nullable Training training(String skill) {
    for (Training training : interviewer.training()) {
      if (training.skill().equals(skill)) {
        return training;
      }
    }
    return null;
  }

  /** When the last session is over that they need to lead a skill that they learn. */
  private int graduates(String skill) {
    Training training = training(skill);
    if (training == null) {
      return NEVER;
    }
    int slot = Integer.MIN_VALUE;
    Bookings.Learned learned = bookings.learned(skill, slot);
    for (Booking booking : bookings.booked()) {
      if (isEnough(training, learned)) {
        return slot;
      }
      if (skill.equals(booking.skill())) {
        learned = learned.and(booking.part());
        slot = Math.max(slot, booking.endSlot());
      }
    }
    return isEnough(training, learned) ? slot : NEVER;
  }

  private static boolean isEnough(Training training, Bookings.Learned learned) {
    return learned.shadows() >= training.shadows()
        && learned.reverseShadows() >= training.reverseShadows();
  }

  /** The slots, from one up to another, in which they work; some of it may be taken. */
  Bits working(int from, int to) {
    return itinerary.working(from, to);
  }

  /** Whether they work all through a span and are not away in it. */
  boolean isPresent(Span span) {
    Bits working = working(span.firstSlot(), span.endSlot());
    for (int slot = span.firstSlot(); slot < span.endSlot(); slot++) {
      if (!working.get(slot)) {
        return false;
      }
    }
    return absences.spans().noneMatch(away -> away.overlaps(span.firstSlot(), span.endSlot()));
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
    return openings(slot, slot + slots).canStart(slot, slots);
  }

  /** Slots that are kept free before and after each of their sessions. */
  int buffer() {
    return Math.ceilDiv(interviewer.bufferMinutes(), Slots.MINUTES);
  }

  /** How many sessions they have in the ISO week (of UTC) of a slot and in the three before. */
  int load(int slot) {
    int week = Slots.week(Slots.day(slot, ZoneOffset.UTC));
    return bookings.starting(
        Slots.firstOf(Slots.firstDay(week - WEEKS_BEFORE), ZoneOffset.UTC),
        Slots.firstOf(Slots.firstDay(week + 1), ZoneOffset.UTC));
  }

  /**
   * Their load after one more session, against their share of it: the lowest is the fairest to ask.
   */
  long strain(int slot) {
    return strain(load(slot), weight());
  }

  /** All they ever had to do, against their share of it: decides between equals in strain. */
  long toil() {
    return bookings.ever() * weight();
  }

  /** What one session weighs, by their share of the load. */
  long weight() {
    return 1_000_000L / interviewer.targetShare();
  }

  static long strain(int load, long weight) {
    return (load + 1) * weight;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Calendar calendar
        && interviewer.equals(calendar.interviewer)
        && absences.equals(calendar.absences)
        && bookings.equals(calendar.bookings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(interviewer, absences, bookings);
  }

  @Override
  public String toString() {
    return "Calendar[" + interviewer.interviewerId() + ", " + absences + ", " + bookings + "]";
  }

  /** What they are booked for, earliest first. */
  List<Booking> booked() {
    return bookings.booked();
  }
}
