package hiring.scheduling.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Weekly hours in a time zone, and the slots that lie inside them.
 *
 * <p>A slot is inside when the local clock shows an hour inside all the way through it, so both
 * passes of an hour that a clock goes through twice count, and an hour that it skips does not
 * exist. The slots of each fortnight (1344 of them: 21 words exactly) are worked out once and
 * remembered; the memory is of a pure function and no part of the value.
 */
final class Hours {

  /** Slots of a fortnight; a multiple of 64. */
  static final int FORTNIGHT = 14 * 24 * 60 / Slots.MINUTES;

  private static final int WEEK_MINUTES = 7 * 24 * 60;

  private final ZoneId zone;
  private final BitSet minutes = new BitSet(WEEK_MINUTES + 2 * Slots.MINUTES);
  private final Map<Integer, long[]> fortnights = new ConcurrentHashMap<>();

  /** Hours of the local week. */
  Hours(ZoneId zone, List<WorkingHours> week) {
    this.zone = zone;
    for (WorkingHours hours : week) {
      DayOfWeek day = hours.day();
      if (day != null) {
        int midnight = (day.getValue() - 1) * 24 * 60;
        minutes.set(midnight + hours.startMinute(), midnight + hours.endMinute());
      }
    }
    // The week goes round: what follows Sunday is Monday again.
    for (int minute = 0; minute < 2 * Slots.MINUTES; minute++) {
      minutes.set(WEEK_MINUTES + minute, minutes.get(minute));
    }
  }

  /** The first slot of the fortnight that a slot is in. */
  static int fortnight(int slot) {
    return Math.floorDiv(slot, FORTNIGHT) * FORTNIGHT;
  }

  /** The slots inside, from a slot up to another. */
  Bits inside(int from, int to) {
    Bits bits = new Bits(from, to);
    for (int first = fortnight(from); first < to; first += FORTNIGHT) {
      bits.copyFrom(first, fortnights.computeIfAbsent(first, this::words));
    }
    return bits;
  }

  private long[] words(int first) {
    long[] words = new long[FORTNIGHT / Long.SIZE];
    ZoneRules rules = zone.getRules();
    long change = Long.MIN_VALUE;
    int offset = 0;
    for (int i = 0; i < FORTNIGHT; i++) {
      long second = ((long) first + i) * Slots.SECONDS;
      if (second >= change) {
        Instant instant = Instant.ofEpochSecond(second);
        offset = rules.getOffset(instant).getTotalSeconds();
        ZoneOffsetTransition next = rules.nextTransition(instant);
        change = next == null ? Long.MAX_VALUE : next.toEpochSecond();
      }
      if (second + Slots.SECONDS <= change && isInside(second + offset)) {
        words[i / Long.SIZE] |= 1L << i;
      }
    }
    return words;
  }

  private boolean isInside(long localSecond) {
    long first = Math.floorDiv(localSecond, 60L);
    long last = Math.floorDiv(localSecond + Slots.SECONDS - 1, 60L);
    // 1970-01-01 was a Thursday, three days into the week.
    int minute = Math.toIntExact(Math.floorMod(first + 3 * 24 * 60, (long) WEEK_MINUTES));
    return minutes.nextClearBit(minute) > minute + (last - first);
  }
}
