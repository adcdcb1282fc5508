package hiring.screening.domain;

/**
 * What one person decided where two have to agree.
 *
 * @param verdict {@link Verdict#PASSED} or {@link Verdict#FAILED}
 */
public record Opinion(Verdict verdict, Review review) {}
