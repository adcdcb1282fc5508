package hiring.scheduling.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a line of pools has to offer, by need: worked out when it is first asked for, and carried
 * from pool to pool. No part of any pool's value, and the same whatever it was asked before.
 * Belongs to one thread.
 */
final class Supplies {

  /** One takes two to three megabytes where a thousand interviewers have the skill. */
  private static final int MOST = 32;

  private final Map<Need, Supply> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Need, Supply> eldest) {
          return size() > MOST;
        }
      };

  /** What calendars have to offer, at least from a slot up to another. */
  Supply of(OrderedMap<String, Calendar> calendars, Need need, int from, int to) {
    Supply supply = Supply.of(need, calendars, from, to, known.get(need));
    known.put(need, supply);
    return supply;
  }
}
