package hiring.impact;

/** Counts applicants of one grouping by their places in it; see {@link Membership}. */
final class Counting {

  private final int[] parts;
  private final int[] wholes;
  private final int[] aparts;

  /**
   * @param places how many places there are
   */
  Counting(int places) {
    parts = new int[places];
    wholes = new int[places];
    aparts = new int[places];
  }

  /**
   * Counts one more of the whole.
   *
   * @param inPart whether of the part, too
   */
  void count(int place, boolean inPart) {
    wholes[place]++;
    if (inPart) {
      parts[place]++;
    }
  }

  /** Tells one more apart; whether of the whole, is counted by itself. */
  void countApart(int place) {
    aparts[place]++;
  }

  Count at(int place) {
    return new Count(new Share(parts[place], wholes[place]), aparts[place]);
  }
}
