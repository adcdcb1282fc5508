package hiring.scheduling.domain;

import hiring.scheduling.domain.Times.Timed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The times of a loop where the same few people are needed for several of its sessions, so that who
 * takes one bears on when another can be: all choices of people, and for each choice the first
 * start on each of their days, since what they have to do is limited by day and week. Keeps the way
 * that is over first.
 */
final class Thorough {

  private static final UUID THIS = new UUID(0, 0);

  /**
   * So many steps, some milliseconds. A loop that needs more waits, and is tried again as time goes
   * on.
   */
  private static final int MOST_STEPS = 5_000;

  private final Times order;
  private final List<Sitting> sittings;
  private final LoopShape shape;
  private final ApplicantDays days;
  private final Instant now;
  private final int latest;
  private final Map<Integer, Integer> standing = new HashMap<>();
  private final Map<String, Calendar> booked = new HashMap<>();
  private final List<Timed> way = new ArrayList<>();
  private @Nullable List<Timed> best;
  private int bestEnd = Integer.MAX_VALUE;
  private int steps;

  /** Looks at some sessions in the order that times allow. */
  Thorough(
      Times order,
      List<Sitting> sittings,
      LoopShape shape,
      ApplicantDays days,
      Window window,
      Instant now) {
    this.order = order;
    this.sittings = sittings;
    this.shape = shape;
    this.days = days;
    this.now = now;
    this.latest = window.latest();
    for (ArrangedSession held : shape.standing()) {
      standing.merge(days.of(held.span().firstSlot()), 1, Integer::sum);
    }
  }

  /** The times that are over first, in order; null if none were found. */
  @Nullable List<Timed> earliest(int from) {
    place(0, from);
    return best;
  }

  private void place(int done, int from) {
    if (way.size() == sittings.size()) {
      bestEnd = way.getLast().end();
      best = List.copyOf(way);
      return;
    }
    for (int index : order.open(done)) {
      Sitting sitting = sittings.get(index);
      crew(sitting, 0, new ArrayList<>(), done | 1 << index, from);
    }
  }

  /** Chooses people seat by seat. */
  private void crew(Sitting sitting, int seat, List<Calendar> crew, int done, int from) {
    if (seat == sitting.seats().size()) {
      starts(sitting, crew, done, from);
      return;
    }
    Need need = sitting.seats().get(seat);
    List<Calendar> able = new ArrayList<>(List.of(sitting.supply(need).members()));
    able.sort(Comparator.comparingInt(this::uses));
    for (Calendar member : able) {
      Calendar calendar = booked.getOrDefault(member.interviewer().interviewerId(), member);
      if (steps >= MOST_STEPS) {
        return;
      }
      if (!sitting.isDeclinedBy(calendar) && !crew.contains(calendar)) {
        crew.add(calendar);
        crew(sitting, seat + 1, crew, done, from);
        crew.removeLast();
      }
    }
  }

  /** How many of the sessions they could take: who can do the most is asked last. */
  private int uses(Calendar calendar) {
    int uses = 0;
    for (Sitting sitting : sittings) {
      for (Need need : sitting.seats()) {
        uses += need.isMetBy(calendar, latest) ? 1 : 0;
      }
    }
    return uses;
  }

  private void starts(Sitting sitting, List<Calendar> crew, int done, int from) {
    for (int start = sitting.next(from); start != Bits.NONE; ) {
      if (start + sitting.slots() >= bestEnd || ++steps > MOST_STEPS) {
        return;
      }
      if (!isFree(sitting, crew, start)) {
        start = sitting.next(start + 1);
        continue;
      }
      if (fitsTheDay(start)) {
        go(sitting, crew, done, start);
      }
      start = sitting.next(nextDay(crew, start));
    }
  }

  private boolean isFree(Sitting sitting, List<Calendar> crew, int start) {
    for (int seat = 0; seat < crew.size(); seat++) {
      Calendar calendar = crew.get(seat);
      if (!calendar.canStart(start, sitting.slots())
          || !sitting.seats().get(seat).isMetBy(calendar, start)) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsTheDay(int start) {
    int day = days.of(start);
    int today = 1 + standing.getOrDefault(day, 0);
    for (Timed timed : way) {
      boolean same = days.of(timed.start()) == day;
      if (shape.loop().oneBlock() && !same) {
        return false;
      }
      today += same ? 1 : 0;
    }
    return today <= shape.loop().sessionsPerDay();
  }

  /** The first slot that is another day for one of them, or for the applicant. */
  private int nextDay(List<Calendar> crew, int start) {
    int next = days.first(days.of(start) + 1);
    for (Calendar calendar : crew) {
      next = Math.min(next, calendar.itinerary().nextDay(start));
    }
    return Math.max(next, start + 1);
  }

  private void go(Sitting sitting, List<Calendar> crew, int done, int start) {
    Timed timed = new Timed(sitting, start);
    Map<String, @Nullable Calendar> before = new HashMap<>();
    for (Calendar calendar : crew) {
      String id = calendar.interviewer().interviewerId();
      before.put(id, booked.put(id, calendar.book(new Booking(THIS, start, timed.end()), now)));
    }
    way.add(timed);
    place(done, days.after(timed.end(), days.of(start), shape.loop().breakSlots()));
    way.removeLast();
    before.forEach((id, calendar) -> {
      if (calendar == null) {
        booked.remove(id);
      } else {
        booked.put(id, calendar);
      }
    });
  }
}
