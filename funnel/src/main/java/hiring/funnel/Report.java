package hiring.funnel;

import hiring.funnel.PartitionsReader.Tally;

/** What is printed: the figures, and how they were read. */
record Report(Funnel funnel, Tally tally) {

  /** Where the figures come from. */
  static final String BASIS =
      "Every figure counts unique applications, committed records only, from the beginning of the"
          + " log.";
}
