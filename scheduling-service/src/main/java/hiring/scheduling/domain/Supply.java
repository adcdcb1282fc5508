package hiring.scheduling.domain;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who can start a session of one kind, quarter hour by quarter hour, and how much they have to do:
 * so that a decision costs what it touches, and not the size of the pool. It follows a pool from
 * state to state by the calendars that differ; what it says depends on the pool that it was last
 * asked about, and on nothing before.
 */
final class Supply {

  /** The most seats that a session has. */
  static final int MOST_SEATS = 5;

  /** The week of a session and the three before it bear on who is asked. */
  private static final int WEEKS = 4;

  private final Need need;
  private final int base;
  private final int end;
  private final int firstWeek;
  private final int words;
  private final Calendar[] members;
  private final long[] weights;
  private final Map<String, Integer> indices = new HashMap<>();

  /** Of each member: where they can start. */
  private final Bits[] starts;

  /** Of each slot: the members who can start there, a bit for each. */
  private final long[] rows;

  /** Of each slot: how many can start there. */
  private final short[] counts;

  /** Where at least one, two, … can start. */
  private final Bits[] atLeast = new Bits[MOST_SEATS];

  /** Of each week and member: how many sessions they have. */
  private final short[][] loads;

  private OrderedMap<String, Calendar> calendars;

  private Supply(Need need, OrderedMap<String, Calendar> calendars, int from, int to) {
    this.need = need;
    this.calendars = calendars;
    this.base = Hours.fortnight(from);
    this.end = Hours.fortnight(to + 2 * Hours.FORTNIGHT - 1);
    List<Calendar> able = new ArrayList<>();
    calendars.forEach((id, calendar) -> {
      if (need.concerns(calendar)) {
        able.add(calendar);
      }
    });
    this.members = able.toArray(Calendar[]::new);
    this.weights = new long[members.length];
    this.words = Math.ceilDiv(members.length, Long.SIZE);
    this.starts = new Bits[members.length];
    this.rows = new long[(end - base) * words];
    this.counts = new short[end - base];
    for (int i = 0; i < MOST_SEATS; i++) {
      atLeast[i] = new Bits(base, end);
    }
    this.firstWeek = week(base) - WEEKS;
    this.loads = new short[week(end) - firstWeek + 1][members.length];
    for (int i = 0; i < members.length; i++) {
      indices.put(members[i].interviewer().interviewerId(), i);
      starts[i] = new Bits(base, end);
      take(i, members[i]);
    }
  }

  /**
   * What a pool's calendars have to offer, at least from a slot up to another.
   *
   * @param known what was known of them, or of the calendars of another pool; null for nothing
   */
  static Supply of(
      Need need, OrderedMap<String, Calendar> calendars, int from, int to, @Nullable Supply known) {
    if (known == null) {
      return new Supply(need, calendars, from, to);
    }
    if (known.base <= from && known.end >= to && known.follows(calendars)) {
      return known;
    }
    // One who looks at a single moment, or less far ahead, does not make the next look anew.
    int earliest = Math.max(Math.min(from, known.base), from - Hours.FORTNIGHT);
    return new Supply(need, calendars, earliest, Math.max(to, known.end - 2 * Hours.FORTNIGHT + 1));
  }

  /** Takes over what differs; false where the members are others. */
  private boolean follows(OrderedMap<String, Calendar> now) {
    List<Calendar> changed = new ArrayList<>();
    if (!now.forEachDifference(calendars, changed::add)) {
      return false;
    }
    for (Calendar calendar : changed) {
      if (need.concerns(calendar) != indices.containsKey(id(calendar))) {
        return false;
      }
    }
    for (Calendar calendar : changed) {
      Integer index = indices.get(id(calendar));
      if (index != null) {
        take(index, calendar);
      }
    }
    calendars = now;
    return true;
  }

  private static String id(Calendar calendar) {
    return calendar.interviewer().interviewerId();
  }

  private void take(int index, Calendar calendar) {
    Bits now = need.starts(calendar, base, end);
    members[index] = calendar;
    weights[index] = calendar.weight();
    now.forEachDifference(starts[index], slot -> flip(slot, index));
    starts[index] = now;
    for (short[] week : loads) {
      week[index] = 0;
    }
    for (Booking booking : calendar.booked()) {
      int week = week(booking.firstSlot()) - firstWeek;
      if (week >= 0 && week < loads.length) {
        loads[week][index]++;
      }
    }
  }

  private void flip(int slot, int index) {
    int at = slot - base;
    int word = at * words + index / Long.SIZE;
    long bit = 1L << index;
    rows[word] ^= bit;
    if ((rows[word] & bit) != 0) {
      if (++counts[at] <= MOST_SEATS) {
        atLeast[counts[at] - 1].set(slot);
      }
    } else if (--counts[at] < MOST_SEATS) {
      atLeast[counts[at]].clear(slot);
    }
  }

  /** Those who may ever be able, in the order of ids. */
  Calendar[] members() {
    return members;
  }

  /** Where, from a slot up to another, at least so many can start; 1 to {@link #MOST_SEATS}. */
  Bits atLeast(int many, int from, int to) {
    return atLeast[many - 1].slice(from, to);
  }

  /** Shows who can start at a slot. */
  interface Visitor {
    /**
     * One who can, in the order of ids.
     *
     * @param strain see {@link Calendar#strain(int)}
     */
    void visit(Calendar calendar, long strain);
  }

  /** Visits all who can start at a slot. */
  void visit(int slot, Visitor visitor) {
    int week = week(slot) - firstWeek;
    for (int word = 0; word < words; word++) {
      for (long rest = rows[(slot - base) * words + word]; rest != 0; rest &= rest - 1) {
        int index = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
        int load = 0;
        for (int before = 0; before < WEEKS; before++) {
          load += loads[week - before][index];
        }
        visitor.visit(members[index], Calendar.strain(load, weights[index]));
      }
    }
  }

  private static int week(int slot) {
    return Slots.week(Slots.day(slot, ZoneOffset.UTC));
  }
}
