package hiring.screening.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * One version of a role's rubric, compiled once so that applications are judged fast. Immutable;
 * equal to another of the same terms.
 */
public final class Rubric {

  private final RubricTerms terms;
  private final Phrases phrases;
  private final QuerySearch queries;
  private final List<Check> checks;

  private Rubric(RubricTerms terms, Phrases phrases, QuerySearch queries, List<Check> checks) {
    this.terms = terms;
    this.phrases = phrases;
    this.queries = queries;
    this.checks = checks;
  }

  /**
   * Makes a rubric ready.
   *
   * @param compiler makes its text queries ready
   */
  public static Rubric compile(RubricTerms terms, QuerySearch.Compiler compiler) {
    var phrases = new Phrases();
    List<String> queries = new ArrayList<>();
    List<Check> checks =
        terms.criteria().stream()
            .map(criterion ->
                Check.compile(judgeable(criterion.requirement(), compiler), phrases, queries))
            .toList();
    return new Rubric(
        terms, phrases, queries.isEmpty() ? QuerySearch.NONE : compiler.compile(queries), checks);
  }

  /** A query that a newer writer understands, and we do not, cannot be judged by: not guessed. */
  private static Requirement judgeable(Requirement requirement, QuerySearch.Compiler compiler) {
    return requirement instanceof Requirement.Queries asked
            && !asked.anyOf().stream().allMatch(compiler::canStand)
        ? new Requirement.Unjudgeable()
        : requirement;
  }

  /** As its recruiters wrote it. */
  public RubricTerms terms() {
    return terms;
  }

  /** Holds the rubric against the evidence. Text is read once, for all criteria together. */
  public Assessment assess(Evidence evidence) {
    var found = new Check.Read(phrases.find(evidence), queries.search(evidence));
    List<Finding> findings = new ArrayList<>(checks.size());
    for (Check check : checks) {
      findings.add(check.against(evidence, found));
    }
    return new Assessment(this, findings);
  }

  /** What a score is worth by itself. */
  Verdict verdict(int score) {
    return Verdict.of(score, terms.passMark(), terms.referFrom());
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
