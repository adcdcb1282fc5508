package hiring.system;

import hiring.contract.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * When each service is killed: in the middle of its work, by what it has done since it was started
 * last. What waits for it while it is down makes that work pile up, so most kills meet it when it
 * is at its busiest.
 *
 * @param strikes in order, by service
 */
record KillPlan(Map<Topic.Owner, List<Strike>> strikes) {

  private static final int LONGEST_START_MS = 8_000;

  /**
   * One kill, or two.
   *
   * @param written after how many records that the service has written since its last start
   * @param disk whether its disk is lost with it
   * @param againAfter after how many milliseconds it is killed once more, while it starts; 0: not
   */
  record Strike(int written, boolean disk, int againAfter) {}

  /**
   * Each service so many times in the middle of its work, once of these with its disk, and after
   * another of these once more while it starts again.
   *
   * @param kills of each service; from 2
   * @param most the most that a service writes between two of them
   */
  static KillPlan of(int kills, int most, RandomGenerator random) {
    Map<Topic.Owner, List<Strike>> strikes = new EnumMap<>(Topic.Owner.class);
    for (Topic.Owner service : Topic.Owner.values()) {
      int disk = random.nextInt(kills);
      int again = (disk + 1 + random.nextInt(kills - 1)) % kills;
      List<Strike> planned = new ArrayList<>();
      for (int kill = 0; kill < kills; kill++) {
        planned.add(
            new Strike(
                1 + random.nextInt(most),
                kill == disk,
                kill == again ? 1 + random.nextInt(LONGEST_START_MS) : 0));
      }
      strikes.put(service, List.copyOf(planned));
    }
    return new KillPlan(strikes);
  }
}
