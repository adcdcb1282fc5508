package hiring.funnel;

import hiring.replay.Tally;

/**
 * What is printed: the figures, and how they were read.
 *
 * @param brief whether a person needs no explanation of the figures
 */
record Report(Funnel funnel, Tally tally, boolean brief) {

  /** Where the figures come from. */
  static final String BASIS =
      "Every figure counts unique applications, committed records only, from the beginning of the"
          + " log.";

  Report(Funnel funnel, Tally tally) {
    this(funnel, tally, false);
  }
}
