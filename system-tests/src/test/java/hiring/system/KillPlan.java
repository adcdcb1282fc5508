package hiring.system;

import hiring.contract.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * When each service is killed.
 *
 * @param strikes in order, by service
 */
record KillPlan(Map<Topic.Owner, List<Strike>> strikes) {

  /**
   * One kill.
   *
   * @param at at which delivery, counted from 0
   * @param disk whether the disk is lost with it
   */
  record Strike(int at, boolean disk) {}

  /**
   * Each service once in each of so many equal parts of the deliveries, in one of the first half
   * with its disk, and once more soon after one of these, when it has hardly started again.
   *
   * @param hardly at most so many deliveries later
   */
  static KillPlan of(int parts, int deliveries, int hardly, RandomGenerator random) {
    Map<Topic.Owner, List<Strike>> strikes = new EnumMap<>(Topic.Owner.class);
    for (Topic.Owner service : Topic.Owner.values()) {
      int lost = random.nextInt(Math.ceilDiv(parts, 2));
      List<Strike> planned = new ArrayList<>();
      for (int part = 0; part < parts; part++) {
        int at = random.nextInt(part * deliveries / parts, (part + 1) * deliveries / parts);
        planned.add(new Strike(at, part == lost));
      }
      int again = planned.get(random.nextInt(parts)).at() + 1 + random.nextInt(hardly);
      planned.add(new Strike(again, false));
      planned.sort(Comparator.comparingInt(Strike::at));
      strikes.put(service, List.copyOf(planned));
    }
    return new KillPlan(strikes);
  }
}
