package hiring.screening.domain;

import java.util.List;

/**
 * A rubric as a role's recruiters wrote it.
 *
 * @param passMark lowest score that passes
 * @param referFrom lowest score that a person decides about; at most {@code passMark}
 * @param criteria in the order of every assessment
 */
public record RubricTerms(int passMark, int referFrom, List<Criterion> criteria) {
  public RubricTerms {
    criteria = List.copyOf(criteria);
  }
}
