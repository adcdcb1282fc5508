package hiring.screening.domain;

import java.util.List;

/**
 * What one criterion found.
 *
 * @param matched positions, among the requirement's terms, of those that matched; ascending
 */
public record Finding(Result result, List<Integer> matched) {

  /** Whether a criterion is met. Missing evidence is never the same as not met. */
  public enum Result {
    UNKNOWN,
    MET,
    NOT_MET
  }

  static final Finding UNKNOWN = new Finding(Result.UNKNOWN, List.of());

  public Finding {
    matched = List.copyOf(matched);
  }

  static Finding met(boolean met) {
    return new Finding(met ? Result.MET : Result.NOT_MET, List.of());
  }

  static Finding matching(List<Integer> matched, int atLeast) {
    return new Finding(matched.size() >= atLeast ? Result.MET : Result.NOT_MET, matched);
  }
}
