package hiring.posting.domain;

import java.util.List;

/**
 * How applications for a role are decided.
 *
 * @param passMark lowest passing score, in points
 * @param referFrom lowest score that a person decides about; at most {@code passMark}
 * @param criteria 1 to 100
 */
public record Rubric(int passMark, int referFrom, List<Criterion> criteria) {

  public Rubric {
    criteria = List.copyOf(criteria);
  }
}
