package hiring.stack.load;

import org.HdrHistogram.Histogram;

/** How long something took, again and again: whole milliseconds, up to an hour, three digits. */
final class LatencyBook {

  private static final long LONGEST_MILLIS = 3_600_000;
  private static final int DIGITS = 3;

  private final Histogram histogram = new Histogram(LONGEST_MILLIS, DIGITS);

  /** Notes one; clocks that disagree make no time negative. */
  void note(long millis) {
    histogram.recordValue(Math.clamp(millis, 0, LONGEST_MILLIS));
  }

  /** How many were noted. */
  long count() {
    return histogram.getTotalCount();
  }

  /**
   * The time within which so many of a hundred were done; 0 where none was noted.
   *
   * @param percentile 0 to 100
   */
  long millis(double percentile) {
    return histogram.getValueAtPercentile(percentile);
  }
}
