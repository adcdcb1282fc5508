package hiring.scheduling.domain;

import hiring.scheduling.domain.Times.Timed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The times of a loop where the same few people are needed for several of its sessions, so that who
 * takes one bears on when another can be: all choices of those people, and for each choice the
 * first start on each of their days, since what they have to do is limited by day and week. Of the
 * others it only matters that somebody has time. Keeps the way that is over first.
 */
final class Thorough {

  private static final UUID THIS = new UUID(0, 0);

  /**
   * So many steps, some milliseconds. A loop that needs more waits, and is tried again as time goes
   * on.
   */
  private static final int MOST_STEPS = 10_000;

  private final Times order;
  private final List<Sitting> sittings;
  private final LoopShape shape;
  private final ApplicantDays days;
  private final Window window;
  private final Instant now;
  private final Map<Integer, Integer> standing = new HashMap<>();

  private final NeededTwice neededTwice;
  private final Map<String, Calendar> booked = new HashMap<>();
  private final List<Crewed> way = new ArrayList<>();
  private @Nullable List<Crewed> best;
  private int bestEnd = Integer.MAX_VALUE;

  /** When the next session could start at the earliest, of all ways that came to the same. */
  private final Map<State, Integer> seen = new HashMap<>();

  private int steps;

  /**
   * What a way so far means for what may follow; of two that mean the same the one that is sooner
   * free is as good.
   *
   * @param done a bit for each session
   * @param day of the last one, and how many are on it
   * @param use what those who are needed twice have taken on
   */
  private record State(int done, int day, int today, List<Use> use) {}

  /**
   * A day on which somebody has a session.
   *
   * @param end when it is over, for who needs a buffer after it; else 0
   */
  private record Use(String interviewerId, int day, int end) {}

  /**
   * A session in its place, and who of those that are needed twice fills which seat.
   *
   * @param crew by seat; null where it is somebody else
   */
  record Crewed(Timed timed, List<@Nullable String> crew) {}

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
    this.window = window;
    this.now = now;
    for (ArrangedSession held : shape.standing()) {
      standing.merge(days.of(held.span().firstSlot()), 1, Integer::sum);
    }
    this.neededTwice = new NeededTwice(sittings, window.latest());
  }

  private static String id(Calendar calendar) {
    return calendar.interviewer().interviewerId();
  }

  /** Those who could take part in more than one of the sessions. */
  Set<String> neededTwice() {
    return neededTwice.ids();
  }

  /** The times that are over first, in order; null if none were found. */
  @Nullable List<Crewed> earliest(int from) {
    place(0, from);
    return best;
  }

  private void place(int done, int from) {
    if (way.size() == sittings.size()) {
      bestEnd = way.getLast().timed().end();
      best = List.copyOf(way);
      return;
    }
    if (isBeaten(done, from)) {
      return;
    }
    for (int index : order.open(done)) {
      Sitting sitting = sittings.get(index);
      if (sitting.next(from) != Bits.NONE) {
        crew(sitting, new ArrayList<>(), done | 1 << index, from);
      }
    }
  }

  /** Whether another way that came to the same was free as soon; notes that this one is. */
  private boolean isBeaten(int done, int from) {
    int day = way.isEmpty() ? 0 : days.of(way.getLast().timed().start());
    int today = 0;
    List<Use> use = new ArrayList<>();
    for (Crewed each : way) {
      int start = each.timed().start();
      today += days.of(start) == day ? 1 : 0;
      for (String interviewerId : each.crew()) {
        Calendar calendar = interviewerId == null ? null : booked.get(interviewerId);
        if (interviewerId != null && calendar != null) {
          use.add(
              new Use(
                  interviewerId,
                  calendar.itinerary().day(start),
                  calendar.buffer() == 0 ? 0 : each.timed().end()));
        }
      }
    }
    use.sort(
        Comparator.comparing(Use::interviewerId)
            .thenComparingInt(Use::day)
            .thenComparingInt(Use::end));
    State state = new State(done, day, today, use);
    Integer before = seen.get(state);
    if (before != null && before <= from) {
      return true;
    }
    seen.put(state, from);
    return false;
  }

  /** Chooses people seat by seat: anybody whom no other session needs, or one of those it does. */
  private void crew(Sitting sitting, List<@Nullable Calendar> crew, int done, int from) {
    if (crew.size() == sitting.seats().size()) {
      starts(sitting, crew, done, from);
      return;
    }
    crew.add(null);
    crew(sitting, crew, done, from);
    crew.removeLast();
    for (Calendar member : neededTwice.of(sitting.seats().get(crew.size()))) {
      if (++steps > MOST_STEPS) {
        return;
      }
      Calendar calendar = booked.getOrDefault(id(member), member);
      if (!sitting.isDeclinedBy(calendar) && !crew.contains(calendar)) {
        crew.add(calendar);
        crew(sitting, crew, done, from);
        crew.removeLast();
      }
    }
  }

  private void starts(Sitting sitting, List<@Nullable Calendar> crew, int done, int from) {
    Bits free = free(sitting, crew);
    for (int start = next(sitting, free, from); start != Bits.NONE; ) {
      if (start + sitting.slots() >= bestEnd || ++steps > MOST_STEPS) {
        return;
      }
      if (!isFree(sitting, crew, start)) {
        start = next(sitting, free, start + 1);
        continue;
      }
      if (fitsTheDay(start)) {
        go(sitting, crew, done, start);
      }
      start = next(sitting, free, nextDay(crew, start));
    }
  }

  /** Where those of a crew that are needed twice can start. */
  private Bits free(Sitting sitting, List<@Nullable Calendar> crew) {
    Bits free = new Bits(window.earliest(), window.end());
    free.setAll();
    for (int seat = 0; seat < crew.size(); seat++) {
      Calendar calendar = crew.get(seat);
      if (calendar != null) {
        Need need = sitting.seats().get(seat);
        free.and(need.starts(calendar, window.earliest(), window.end()));
      }
    }
    return free;
  }

  /** The first start at a slot or after it for the session and its crew, or {@link Bits#NONE}. */
  private static int next(Sitting sitting, Bits free, int from) {
    int start = sitting.next(from);
    while (start != Bits.NONE) {
      int both = free.next(start);
      if (both == start || both == Bits.NONE) {
        return both;
      }
      start = sitting.next(both);
    }
    return Bits.NONE;
  }

  /** Whether the other seats can be filled too. */
  private boolean isFree(Sitting sitting, List<@Nullable Calendar> crew, int start) {
    List<List<Calendar>> others = new ArrayList<>();
    for (int seat = 0; seat < crew.size(); seat++) {
      if (crew.get(seat) == null) {
        others.add(others(sitting, sitting.seats().get(seat), start));
      }
    }
    return Seating.isPossible(others);
  }

  /** As many as matter of those who have time and whom no other session needs. */
  private List<Calendar> others(Sitting sitting, Need need, int start) {
    List<Calendar> others = new ArrayList<>();
    sitting
        .supply(need)
        .visit(
            start,
            (calendar, strain) -> {
              if (others.size() < Supply.MOST_SEATS
                  && !neededTwice.has(calendar)
                  && !sitting.isDeclinedBy(calendar)) {
                others.add(calendar);
              }
            });
    return others;
  }

  private boolean fitsTheDay(int start) {
    int day = days.of(start);
    int today = 1 + standing.getOrDefault(day, 0);
    for (Crewed before : way) {
      boolean same = days.of(before.timed().start()) == day;
      if (shape.loop().oneBlock() && !same) {
        return false;
      }
      today += same ? 1 : 0;
    }
    return today <= shape.loop().sessionsPerDay();
  }

  /** The first slot that is another day for one of them, or for the applicant. */
  private int nextDay(List<@Nullable Calendar> crew, int start) {
    int next = days.first(days.of(start) + 1);
    for (Calendar calendar : crew) {
      next = calendar == null ? next : Math.min(next, calendar.itinerary().nextDay(start));
    }
    return Math.max(next, start + 1);
  }

  private void go(Sitting sitting, List<@Nullable Calendar> crew, int done, int start) {
    Timed timed = new Timed(sitting, start);
    Map<String, @Nullable Calendar> before = new HashMap<>();
    List<@Nullable String> ids = new ArrayList<>();
    for (Calendar calendar : crew) {
      String id = calendar == null ? null : id(calendar);
      ids.add(id);
      if (calendar != null && id != null) {
        before.put(id, booked.put(id, calendar.book(new Booking(THIS, start, timed.end()), now)));
      }
    }
    way.add(new Crewed(timed, ids));
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
