package hiring.impact;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The median of scores: the one in the middle; of an even number the mean of the middle two. */
final class Median {

  private Median() {}

  /** Empty of no scores. */
  static OptionalDouble of(IntStream scores) {
    int[] sorted = scores.toArray();
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    Arrays.sort(sorted);
    int upper = sorted[sorted.length / 2];
    int lower = sorted[(sorted.length - 1) / 2];
    return OptionalDouble.of(((double) lower + upper) / 2);
  }
}
