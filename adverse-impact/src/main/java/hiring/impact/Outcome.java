package hiring.impact;

/** What was found of one criterion. */
enum Outcome {
  MET,
  NOT_MET,
  /** There was no evidence to judge by; a later version's outcome is none that we know either. */
  UNKNOWN
}
