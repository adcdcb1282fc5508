package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the sessions of a loop could be, if nobody's part in one bore on their part in another: the
 * way that is over first.
 *
 * <p>Whatever the order, each session takes the first start that it can: what another way arranges
 * starts no earlier (by induction: its sessions before are over no earlier, and it has had at least
 * as many on the day). Of several orders only those are kept that another one does not beat: sooner
 * free, with no more sessions on the day.
 */
final class Times {

  private static final int ANY_DAY = Integer.MIN_VALUE;

  private final List<Sitting> sittings;
  private final ApplicantDays days;
  private final Map<Integer, Integer> standing = new HashMap<>();
  private final InterviewLoop loop;
  private final int earliest;

  /**
   * A session in its place.
   *
   * @param start its first slot
   */
  record Timed(Sitting sitting, int start) {
    int end() {
      return start + sitting.slots();
    }
  }

  /**
   * Some sessions, arranged.
   *
   * @param done a bit for each
   * @param next the first slot in which another may start
   * @param day of the last one
   * @param today how many on that day
   */
  private record Way(
      int done, int next, int day, int today, @Nullable Way before, @Nullable Timed last) {

    int end() {
      return last == null ? next : last.end();
    }

    boolean beats(Way other) {
      return next <= other.next && (day < other.day || (day == other.day && today <= other.today));
    }

    List<Timed> all() {
      List<Timed> all = new ArrayList<>();
      for (Way way = this; way.last != null && way.before != null; way = way.before) {
        all.addFirst(way.last);
      }
      return all;
    }
  }

  /**
   * Looks at some sessions.
   *
   * @param sittings in the loop's order
   */
  Times(List<Sitting> sittings, LoopShape shape, int earliest, ApplicantDays days) {
    this.sittings = sittings;
    this.loop = shape.loop();
    this.earliest = earliest;
    this.days = days;
    for (ArrangedSession held : shape.standing()) {
      standing.merge(days.of(held.span().firstSlot()), 1, Integer::sum);
    }
  }

  /** The way that is over first, in order of time; null if there is none. */
  @Nullable List<Timed> earliest() {
    return loop.oneBlock() ? earliestBlock() : over(ways(earliest, ANY_DAY));
  }

  /** The first day on which all sessions can be. */
  private @Nullable List<Timed> earliestBlock() {
    int from = earliest;
    while (true) {
      int day = ANY_DAY;
      for (Sitting sitting : sittings) {
        int start = sitting.next(from);
        if (start == Bits.NONE) {
          return null;
        }
        day = Math.max(day, days.of(start));
      }
      List<Timed> block = over(ways(Math.max(earliest, days.first(day)), day));
      if (block != null) {
        return block;
      }
      from = days.first(day + 1);
    }
  }

  private @Nullable List<Timed> over(List<Way> ways) {
    return ways.stream().min(Comparator.comparingInt(Way::end)).map(Way::all).orElse(null);
  }

  /** The ways in which all sessions are arranged, on a day or any. */
  private List<Way> ways(int from, int day) {
    List<Way> ways = List.of(new Way(0, from, ANY_DAY, 0, null, null));
    for (int i = 0; i < sittings.size(); i++) {
      Map<Integer, List<Way>> longer = new HashMap<>();
      for (Way way : ways) {
        for (int next : open(way.done())) {
          Way after = then(way, next, day);
          if (after != null) {
            List<Way> same = longer.computeIfAbsent(after.done(), any -> new ArrayList<>());
            if (i + 1 < sittings.size()) {
              keep(same, after);
            } else {
              same.add(after);
            }
          }
        }
      }
      ways = longer.values().stream().flatMap(List::stream).toList();
    }
    return ways;
  }

  /** The sessions that may come next. */
  List<Integer> open(int done) {
    List<Integer> open = new ArrayList<>(sittings.size());
    for (int i = 0; i < sittings.size(); i++) {
      if ((done >>> i & 1) == 0) {
        open.add(i);
        if (loop.inOrder()) {
          break;
        }
      }
    }
    return open;
  }

  private static void keep(List<Way> ways, Way another) {
    for (Way way : ways) {
      if (way.beats(another)) {
        return;
      }
    }
    ways.removeIf(another::beats);
    ways.add(another);
  }

  private @Nullable Way then(Way way, int index, int only) {
    Sitting sitting = sittings.get(index);
    int from = way.next();
    while (true) {
      int start = sitting.next(from);
      if (start == Bits.NONE) {
        return null;
      }
      int day = days.of(start);
      if (only != ANY_DAY && day != only) {
        return null;
      }
      int today = day == way.day() ? way.today() + 1 : 1;
      if (today + onDay(day) <= loop.sessionsPerDay()) {
        Timed timed = new Timed(sitting, start);
        int next = days.after(timed.end(), day, loop.breakSlots());
        return new Way(way.done() | 1 << index, next, day, today, way, timed);
      }
      from = days.first(day + 1);
    }
  }

  private int onDay(int day) {
    return standing.getOrDefault(day, 0);
  }

  /**
   * The session that has no time, of those that no way arranges: in a loop with an order the first
   * that finds none after those before; else the first that finds none at all, or the last.
   */
  Sitting unplaced() {
    if (loop.inOrder() && !loop.oneBlock()) {
      Way way = new Way(0, earliest, ANY_DAY, 0, null, null);
      for (int i = 0; i < sittings.size(); i++) {
        Way after = then(way, i, ANY_DAY);
        if (after == null) {
          return sittings.get(i);
        }
        way = after;
      }
    }
    return sittings.stream()
        .filter(sitting -> sitting.next(earliest) == Bits.NONE)
        .findFirst()
        .orElse(sittings.getLast());
  }

  /** On how many days the applicant has to come. */
  int days(List<Timed> times) {
    Set<Integer> all = new HashSet<>(standing.keySet());
    times.forEach(timed -> all.add(days.of(timed.start())));
    return all.size();
  }

  /**
   * The same sessions in the same order, over no later, each as late as the next one lets it be: so
   * that they come to lie on fewer days.
   */
  List<Timed> together(List<Timed> times) {
    List<Timed> later = new ArrayList<>(times);
    for (int i = times.size() - 2; i >= 0; i--) {
      Timed next = later.get(i + 1);
      int day = days.of(next.start());
      int today = onDay(day);
      for (Timed timed : later.subList(i + 1, later.size())) {
        today += days.of(timed.start()) == day ? 1 : 0;
      }
      Sitting sitting = later.get(i).sitting();
      int start = sitting.previous(next.start() - sitting.slots() - loop.breakSlots());
      if (start > later.get(i).start() && days.of(start) == day && today < loop.sessionsPerDay()) {
        later.set(i, new Timed(sitting, start));
      }
    }
    return later;
  }
}
