package hiring.screening.domain;

/** What a rubric makes of an application. */
public enum Verdict {
  PASSED,
  FAILED,
  /** A person decides. */
  REFERRED;

  /** What a score is worth by itself. */
  static Verdict of(int score, int passMark, int referFrom) {
    if (score >= passMark) {
      return PASSED;
    }
    return score >= referFrom ? REFERRED : FAILED;
  }
}
