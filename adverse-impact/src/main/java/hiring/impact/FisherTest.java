package hiring.impact;

import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * Fisher's exact test, two-sided: how probable it is, where group and outcome have nothing to do
 * with each other, that so many in all would fall on two groups of these sizes as unevenly or more.
 *
 * <p>As R's {@code fisher.test} has it, splits whose probabilities differ by less than one part in
 * ten million are equally probable. The {@code FisherExactTest} of the same library compares them
 * to the last bit, and loses by rounding the other one of two that are: 2 of 3 against 2 of 5 comes
 * to 0.57 there, and is 1.
 */
final class FisherTest {

  private static final double LOG_RELATIVE_ERROR = Math.log1p(1e-7);

  /** A hundredth of what a double can tell apart, since many of them follow. */
  private static final double NEGLIGIBLE = 1e-18;

  private FisherTest() {}

  /** From 0 to 1; empty where one of the two has nobody. */
  static OptionalDouble p(Share one, Share other) {
    if (one.whole() == 0 || other.whole() == 0) {
      return OptionalDouble.empty();
    }
    HypergeometricDistribution splits =
        HypergeometricDistribution.of(
            Math.addExact(one.whole(), other.whole()),
            Math.addExact(one.part(), other.part()),
            one.whole());
    return OptionalDouble.of(Math.min(1, twoSided(splits, one.part())));
  }

  /** The probabilities rise to the mode and fall from there, so each side has one boundary. */
  private static double twoSided(HypergeometricDistribution splits, int seen) {
    double bound = splits.logProbability(seen) + LOG_RELATIVE_ERROR;
    int mode = mode(splits);
    if (splits.logProbability(mode) <= bound) {
      return 1;
    }
    int below =
        first(splits.getSupportLowerBound(), mode, k -> splits.logProbability(k) > bound) - 1;
    int above =
        first(mode, splits.getSupportUpperBound() + 1, k -> splits.logProbability(k) <= bound);
    return sum(splits, below, -1) + sum(splits, above, 1);
  }

  /** Away from the mode each is less than the one before, and soon none adds to the sum. */
  private static double sum(HypergeometricDistribution splits, int from, int step) {
    double sum = 0;
    double last = Double.POSITIVE_INFINITY;
    for (int k = from; last > sum * NEGLIGIBLE && isPossible(splits, k); k += step) {
      last = splits.probability(k);
      sum += last;
    }
    return sum;
  }

  private static boolean isPossible(HypergeometricDistribution splits, int k) {
    return k >= splits.getSupportLowerBound() && k <= splits.getSupportUpperBound();
  }

  private static int mode(HypergeometricDistribution splits) {
    double mode =
        (splits.getSampleSize() + 1.0)
            * (splits.getNumberOfSuccesses() + 1.0)
            / (splits.getPopulationSize() + 2.0);
    return Math.clamp((long) mode, splits.getSupportLowerBound(), splits.getSupportUpperBound());
  }

  /** The first from low of which it holds, where it holds of all after it; else high. */
  private static int first(int low, int high, IntPredicate holds) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (holds.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
