package hiring.impact;

import java.util.OptionalDouble;

/**
 * So many of a whole. Shares are compared as fractions, so that 48 % of 60 % is exactly four
 * fifths.
 *
 * @param part from 0 to whole
 */
record Share(int part, int whole) {

  static final Share NONE = new Share(0, 0);

  private static final int FOUR = 4;
  private static final int FIFTHS = 5;

  Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** The same whole with so many more in the part, or fewer; as far as there are any. */
  Share shifted(int persons) {
    return new Share(Math.clamp((long) part + persons, 0, whole), whole);
  }

  /** From 0 to 1; empty of an empty whole. */
  OptionalDouble rate() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  /** Below zero where the rate is lower than the other's; both wholes must have somebody in it. */
  int compareRate(Share other) {
    return Long.compare((long) part * other.whole, (long) other.part * whole);
  }

  /**
   * This rate as a share of the other's; empty where either has nobody, or the other rate is zero.
   */
  OptionalDouble ratioTo(Share other) {
    return whole == 0 || other.part == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) ((long) part * other.whole) / (double) ((long) other.part * whole));
  }

  /** Whether this rate is less than four fifths of the other's: 29 CFR 1607.4 D. */
  boolean isBelowFourFifthsOf(Share other) {
    return whole > 0
        && Math.multiplyExact(FIFTHS, Math.multiplyExact((long) part, (long) other.whole))
            < Math.multiplyExact(FOUR, Math.multiplyExact((long) other.part, (long) whole));
  }
}
