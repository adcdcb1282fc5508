package hiring.screening.domain;

/** What a rubric makes of an application. */
public enum Verdict {
  PASSED,
  FAILED,
  /** A person decides. */
  REFERRED
}
