package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Instance.Person;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What everybody is booked for, while a solver puts loops in and takes them out. It finds loops
 * that keep every rule beside those that are in, so that no search ever breaks one.
 */
final class Bookings {

  /** Who is taken of those who are free. */
  enum Choice {
    /** Those with the fewest sessions. */
    FAIR,
    /** Those with the fewest skills, so that the others are left for what only they can do. */
    SPARING,
    /** Any. */
    RANDOM
  }

  private final Grid grid;
  private final BitSet[] free;
  private final int[][] days;
  private final int[][] weeks;
  private final int[] loads;

  Bookings(Grid grid) {
    this.grid = grid;
    int people = grid.instance().people().size();
    free = new BitSet[people];
    days = new int[people][];
    weeks = new int[people][];
    loads = new int[people];
    clear();
  }

  /** Takes everything out. */
  void clear() {
    for (int person = 0; person < free.length; person++) {
      free[person] = grid.working(person);
      days[person] = new int[grid.days()];
      weeks[person] = new int[grid.days() / 7 + 1];
      loads[person] = 0;
    }
  }

  void add(Plan plan) {
    for (int part = 0; part < grid.parts(); part++) {
      book(plan.people(part), plan.start(part), part, false);
    }
  }

  void remove(Plan plan) {
    for (int part = 0; part < grid.parts(); part++) {
      book(plan.people(part), plan.start(part), part, true);
    }
  }

  /** The sum of the squares of how many sessions each person has: least where all have as many. */
  long unevenness() {
    long sum = 0;
    for (int load : loads) {
      sum += (long) load * load;
    }
    return sum;
  }

  /** The loop of an applicant that, session by session, starts first; null if none fits. */
  @Nullable Plan first(int applicant, int from, Choice choice, Random random) {
    int[] starts = new int[grid.parts()];
    int[][] people = new int[grid.parts()][];
    Local local = grid.ofApplicant(applicant);
    int cursor = Math.max(from, grid.earliest(applicant));
    int placed = 0;
    for (int today = 0; placed < starts.length; placed++) {
      int start = start(applicant, placed, cursor);
      if (start < 0) {
        break;
      }
      today = placed > 0 && local.day(start) == local.day(starts[placed - 1]) ? today + 1 : 1;
      starts[placed] = start;
      people[placed] = choose(placed, start, choice, random);
      book(people[placed], start, placed, false);
      cursor =
          today < grid.instance().limits().perDay()
              ? start + grid.length(placed)
              : local.nextDay(start);
    }
    for (int part = 0; part < placed; part++) {
      book(people[part], starts[part], part, true);
    }
    return placed < starts.length ? null : new Plan(starts, people);
  }

  /** The same loop with others, where there are; it must not be in. */
  Plan reseated(Plan plan, Choice choice, Random random) {
    int[] starts = new int[grid.parts()];
    int[][] people = new int[grid.parts()][];
    for (int part = 0; part < starts.length; part++) {
      starts[part] = plan.start(part);
      people[part] = plan.people(part);
    }
    int part = random.nextInt(starts.length);
    add(plan);
    book(people[part], starts[part], part, true);
    people[part] = choose(part, starts[part], choice, random);
    book(people[part], starts[part], part, false);
    Plan reseated = new Plan(starts, people);
    remove(reseated);
    return reseated;
  }

  private int start(int applicant, int part, int from) {
    BitSet asked = grid.ofApplicant(applicant).asked();
    int length = grid.length(part);
    for (int start = asked.nextSetBit(from);
        start >= 0 && start <= grid.latest(applicant);
        start = asked.nextSetBit(start + 1)) {
      if (asked.nextClearBit(start) >= start + length && canSit(part, start)) {
        return start;
      }
    }
    return -1;
  }

  private boolean canSit(int part, int start) {
    int missing = grid.seats(part);
    for (int person : grid.able(part)) {
      if (isFree(person, start, grid.length(part)) && --missing == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isFree(int person, int start, int length) {
    if (!free[person].get(start)) {
      return false;
    }
    Person limits = grid.instance().people().get(person);
    Local local = grid.ofPerson(person);
    return weeks[person][local.week(start)] < limits.perWeek()
        && days[person][local.day(start)] < limits.perDay()
        && free[person].nextClearBit(start) >= start + length;
  }

  private int[] choose(int part, int start, Choice choice, Random random) {
    List<int[]> ranked =
        Arrays.stream(grid.able(part))
            .filter(person -> isFree(person, start, grid.length(part)))
            .mapToObj(person -> new int[] {person, rank(person, choice), random.nextInt()})
            .sorted((a, b) -> a[1] == b[1] ? Integer.compare(a[2], b[2]) : a[1] - b[1])
            .toList();
    return ranked.subList(0, grid.seats(part)).stream().mapToInt(each -> each[0]).toArray();
  }

  private int rank(int person, Choice choice) {
    return switch (choice) {
      case FAIR -> loads[person];
      case SPARING -> grid.instance().people().get(person).skills().size();
      case RANDOM -> 0;
    };
  }

  private void book(int[] people, int start, int part, boolean back) {
    int one = back ? -1 : 1;
    for (int person : people) {
      Local local = grid.ofPerson(person);
      free[person].set(start, start + grid.length(part), back);
      days[person][local.day(start)] += one;
      weeks[person][local.week(start)] += one;
      loads[person] += one;
    }
  }
}
