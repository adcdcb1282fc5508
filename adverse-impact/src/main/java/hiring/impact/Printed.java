package hiring.impact;

import hiring.replay.Tally;

/**
 * What is printed: the figures, and how they were read.
 *
 * @param brief whether a person needs no explanation of the figures
 */
record Printed(Report report, Tally tally, boolean brief) {

  /** Where the figures come from. */
  static final String BASIS =
      "Decisions are those that hold at the end of the log, committed records only; groups are"
          + " those that applicants declared, none is guessed.";

  /** What is held against what. */
  static final String RATIO =
      "ratio (impact ratio): a group's rate by the highest rate of a group (29 CFR 1607.4 D; 6 RCNY"
          + " 5-300); below: less than four fifths of it, as a fraction, before any rounding";

  static final String FISHER =
      "Fisher p: Fisher's exact test, two-sided, against the group with the highest rate";

  /** Why figures of a role that delays rejections are too high while it takes applications. */
  static final String DELAY =
      "This role delays what its rubric fails: until then nobody hears of a failure, while passes"
          + " count at once, and who withdraws meanwhile is never counted. Rates are too high while"
          + " applications come in.";

  /** What nobody should take it for. */
  static final String LIMITS =
      "These are screening statistics, not findings of law; many groups and criteria make some"
          + " figures look bad by chance.";
}
