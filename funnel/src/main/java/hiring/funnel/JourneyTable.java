package hiring.funnel;

import java.util.UUID;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;

/**
 * Journeys by application, in two arrays of longs: 24 bytes a slot, between three eighths and three
 * quarters of the slots in use, so 32 to 64 bytes an application. Open addressing; an empty slot is
 * the journey 0.
 */
final class JourneyTable {

  private static final int INITIAL_SLOTS = 64;

  private long[] ids = new long[2 * INITIAL_SLOTS];
  private long[] journeys = new long[INITIAL_SLOTS];
  private int used;

  /** Joins what is known of an application with one more journey of it; never 0. */
  synchronized void join(UUID application, long journey, LongBinaryOperator join) {
    if (4L * used >= 3L * journeys.length) {
      grow();
    }
    long high = application.getMostSignificantBits();
    long low = application.getLeastSignificantBits();
    int slot = slotOf(high, low);
    if (journeys[slot] == 0) {
      put(slot, high, low, journey);
      used++;
    } else {
      journeys[slot] = join.applyAsLong(journeys[slot], journey);
    }
  }

  synchronized void forEach(LongConsumer action) {
    for (long journey : journeys) {
      if (journey != 0) {
        action.accept(journey);
      }
    }
  }

  /** What the arrays take, in bytes. */
  synchronized long bytes() {
    return Long.BYTES * ((long) ids.length + journeys.length);
  }

  private int slotOf(long high, long low) {
    int mask = journeys.length - 1;
    int slot = (int) (mix(high ^ low) & mask);
    while (journeys[slot] != 0 && (ids[2 * slot] != high || ids[2 * slot + 1] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void put(int slot, long high, long low, long journey) {
    ids[2 * slot] = high;
    ids[2 * slot + 1] = low;
    journeys[slot] = journey;
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldJourneys = journeys;
    ids = new long[2 * oldIds.length];
    journeys = new long[2 * oldJourneys.length];
    for (int old = 0; old < oldJourneys.length; old++) {
      if (oldJourneys[old] != 0) {
        long high = oldIds[2 * old];
        long low = oldIds[2 * old + 1];
        put(slotOf(high, low), high, low, oldJourneys[old]);
      }
    }
  }

  /** Spreads the bits, so that ids that differ little do not crowd (Stafford's variant 13). */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
