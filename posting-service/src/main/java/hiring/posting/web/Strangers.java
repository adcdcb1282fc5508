package hiring.posting.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Who sends to a source what no key fits, and how much of it in this second: past the limit, what
 * comes from there is turned away before any more is computed over it. Who signs is not counted, so
 * nobody's junk takes a place of theirs, unless both come from one address.
 *
 * <p>The latest addresses are remembered, some 100 bytes each; of IPv6 the first half, of which one
 * sender has the other to choose from.
 */
final class Strangers {

  static final int PER_SECOND = 100;

  private static final int MOST = 10_000;
  private static final int GROUPS = 4;

  private final LongSupplier nanos;
  private final Map<String, Second> seconds = new LinkedHashMap<>(16, 0.75f, true);

  /** A second of one address. */
  private static final class Second {
    private long began;
    private int count;
  }

  /**
   * @param nanos a clock that never goes back
   */
  Strangers(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Whether something from there may still be looked at. */
  synchronized boolean mayTry(String address) {
    Second second = seconds.get(network(address));
    return second == null || isOver(second) || second.count < PER_SECOND;
  }

  /** Nobody who is known has signed it. */
  synchronized void count(String address) {
    Second second = seconds.computeIfAbsent(network(address), any -> new Second());
    if (second.count == 0 || isOver(second)) {
      second.began = nanos.getAsLong();
      second.count = 0;
    }
    second.count++;
    if (seconds.size() > MOST) {
      Iterator<String> longestUnheard = seconds.keySet().iterator();
      longestUnheard.next();
      longestUnheard.remove();
    }
  }

  /** How many addresses are remembered. */
  synchronized int size() {
    return seconds.size();
  }

  private boolean isOver(Second second) {
    return nanos.getAsLong() - second.began >= Duration.ofSeconds(1).toNanos();
  }

  private static String network(String address) {
    String[] groups = address.split(":", GROUPS + 1);
    return groups.length <= GROUPS
        ? address
        : address.substring(0, address.length() - groups[GROUPS].length());
  }
}
