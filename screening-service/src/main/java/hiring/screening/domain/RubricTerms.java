package hiring.screening.domain;

import java.time.Duration;
import java.util.List;

/**
 * A rubric as a role's recruiters wrote it.
 *
 * @param passMark lowest score that passes
 * @param referFrom lowest score that a person decides about; at most {@code passMark}
 * @param criteria in the order of every assessment
 * @param fourEyes whether two people have to agree where a person decides
 * @param rejectionDelay how long after a failed screen it takes effect
 */
public record RubricTerms(
    int passMark,
    int referFrom,
    List<Criterion> criteria,
    boolean fourEyes,
    Duration rejectionDelay) {

  /** Terms by which one person decides, and a failed screen takes effect at once. */
  public RubricTerms(int passMark, int referFrom, List<Criterion> criteria) {
    this(passMark, referFrom, criteria, false, Duration.ZERO);
  }

  private static final Duration LONGEST_DELAY = Duration.ofDays(30);

  public RubricTerms {
    criteria = List.copyOf(criteria);
    rejectionDelay =
        rejectionDelay.isNegative()
            ? Duration.ZERO
            : rejectionDelay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : rejectionDelay;
  }
}
