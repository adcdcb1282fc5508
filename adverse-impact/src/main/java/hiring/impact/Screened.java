package hiring.impact;

import java.util.List;

/**
 * What one decision of the screen says, without whom it is about.
 *
 * @param roleVersion version of the role whose rubric was held against it; from 1
 * @param score sum of the points that the rubric gave, whoever decided
 * @param byPerson whether a person decided, not the rubric
 * @param overturns whether it was decided otherwise before
 */
record Screened(
    int roleVersion,
    Verdict verdict,
    int score,
    List<Finding> findings,
    boolean byPerson,
    boolean overturns) {

  Screened {
    findings = List.copyOf(findings);
  }
}
