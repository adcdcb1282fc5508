package hiring.screening.domain;

import java.util.List;

/**
 * One version of a role's rubric, compiled once so that applications are judged fast. Immutable;
 * equal to another of the same terms.
 */
public final class Rubric {

  private final RubricTerms terms;
  private final Phrases phrases;
  private final List<Check> checks;

  private Rubric(RubricTerms terms, Phrases phrases, List<Check> checks) {
    this.terms = terms;
    this.phrases = phrases;
    this.checks = checks;
  }

  public static Rubric compile(RubricTerms terms) {
    var phrases = new Phrases();
    List<Check> checks =
        terms.criteria().stream()
            .map(criterion -> Check.compile(criterion.requirement(), phrases))
            .toList();
    return new Rubric(terms, phrases, checks);
  }

  /** As its recruiters wrote it. */
  public RubricTerms terms() {
    return terms;
  }

  /** Holds the rubric against the evidence. Text is read once, for all criteria together. */
  public Assessment assess(Evidence evidence) {
    Phrases.Found found = phrases.find(evidence);
    return new Assessment(
        this, checks.stream().map(check -> check.against(evidence, found)).toList());
  }

  /** What a score is worth by itself. */
  Verdict verdict(int score) {
    if (score >= terms.passMark()) {
      return Verdict.PASSED;
    }
    return score >= terms.referFrom() ? Verdict.REFERRED : Verdict.FAILED;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rubric rubric && terms.equals(rubric.terms);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return terms.toString();
  }
}
