package hiring.scheduling.domain;

import java.time.Instant;

/**
 * Finds the sessions of a loop: pure, and the same for the same pool, loop and moment.
 *
 * <p>Session by session, in the loop's order, each takes the earliest start that everyone's time
 * allows. That never needs to be taken back: whatever another plan does, its sessions start no
 * earlier than these (by induction: its earlier sessions are over no earlier, and by the same token
 * it has had at least as many sessions on the day, so the start that it uses next was open here
 * too). Hence the loop that is over first is found, and where none is found there is none.
 *
 * <p>With one exception: the people of earlier sessions may reach their own limit by them. Who is
 * chosen then matters. People are chosen by fair load first; if somebody's limit is in the way, a
 * second search keeps back those who could sit in the most of the loop's sessions. Where that fails
 * too, a plan that leaves earlier time unused might still exist; it is not looked for, and the
 * applicant waits. No rule is ever broken.
 */
public final class Planner {

  private Planner() {}

  /**
   * The plan for an applicant, or what was short.
   *
   * @param shape the loop and the applicant's zone
   * @param now from which notice and horizon count
   */
  public static Planned plan(Pool pool, LoopShape shape, Instant now) {
    Planned fair = new Search(pool, shape, now, any -> 0).run();
    return isLimit(fair) ? new Search(pool, shape, now, able -> uses(able, shape)).run() : fair;
  }

  private static boolean isLimit(Planned planned) {
    return planned instanceof Planned.Shortage(var reason, var session)
        && reason == Planned.Shortage.Reason.LIMIT;
  }

  private static int uses(Calendar calendar, LoopShape shape) {
    return Math.toIntExact(shape.loop().sessions().stream().filter(calendar::isAble).count());
  }
}
