package hiring.text;

import java.util.BitSet;

/** What was found in the texts of one application. */
public final class Matches {

  private final boolean anyWord;
  private final BitSet queries;

  Matches(boolean anyWord, BitSet queries) {
    this.anyWord = anyWord;
    this.queries = queries;
  }

  /** Whether there was any word to search. */
  public boolean anyWord() {
    return anyWord;
  }

  /**
   * Whether a query matched.
   *
   * @param query its place among those that were compiled together
   */
  public boolean has(int query) {
    return queries.get(query);
  }
}
