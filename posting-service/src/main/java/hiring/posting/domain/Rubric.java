package hiring.posting.domain;

import java.util.List;

/**
 * How applications for a role are decided.
 *
 * @param passMark lowest passing score, in points
 * @param referFrom lowest score that a person decides about; at most {@code passMark}
 * @param criteria 1 to 100
 * @param fourEyes whether two people have to agree where a person decides
 * @param rejectionDelayMinutes how long after a failed screen it takes effect; 0 to 43,200
 */
public record Rubric(
    int passMark,
    int referFrom,
    List<Criterion> criteria,
    boolean fourEyes,
    int rejectionDelayMinutes) {

  /** Of 30 days. */
  static final int MOST_DELAY = 43_200;

  /** A rubric by which one person decides, and a failed screen takes effect at once. */
  public Rubric(int passMark, int referFrom, List<Criterion> criteria) {
    this(passMark, referFrom, criteria, false, 0);
  }

  /** The most points that an application can have. */
  public int mostPoints() {
    return criteria.stream().mapToInt(Criterion::mostPoints).sum();
  }

  public Rubric {
    criteria = List.copyOf(criteria);
  }
}
