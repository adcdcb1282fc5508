package hiring.impact;

/** How an application stands, by the decision that holds. */
enum Verdict {
  PASSED,
  FAILED,
  /** A person has yet to decide: not selected, not rejected. */
  REFERRED
}
