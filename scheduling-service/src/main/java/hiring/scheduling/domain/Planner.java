package hiring.scheduling.domain;

import java.time.Instant;

/**
 * Finds the sessions of a loop: pure, and the same for the same pool, shape and moment.
 *
 * <p>Of all plans that break no rule, the one whose last session is over first; of the people who
 * are free then, those who have done the least of their share; and the sessions before the last on
 * as few days as is as fair.
 *
 * <p>In three steps, of which the first two are nearly always enough. {@link Times} finds when the
 * sessions could be if nobody's part in one bore on their part in another; no plan is over earlier.
 * {@link Staff} finds the people for those times. Only where that fails, because the same few are
 * needed twice and come to a limit, does {@link Thorough} try times and people together. It tries a
 * bounded number of them: beyond that a plan might exist, and the applicant waits. No rule is ever
 * broken.
 */
public final class Planner {

  private Planner() {}

  /**
   * The plan for an applicant, or what was short.
   *
   * @param shape the loop, when the applicant can come, and what stays
   * @param now from which notice and horizon count
   */
  public static Planned plan(Pool pool, LoopShape shape, Instant now) {
    return new Search(pool, shape, now).run();
  }
}
