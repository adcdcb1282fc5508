package hiring.screening.domain;

import java.util.List;

/** The text queries of one rubric, made ready to be held against evidence. */
public interface QuerySearch {

  /** No queries at all. */
  QuerySearch NONE = evidence -> Found.NOTHING;

  /** Reads all text of the evidence once, for all queries together. */
  Found search(Evidence evidence);

  /** What was found in the text of one application. */
  interface Found {

    /** No word of any kind. */
    Found NOTHING =
        new Found() {
          @Override
          public boolean anyWord() {
            return false;
          }

          @Override
          public boolean has(int query) {
            return false;
          }
        };

    /** Whether there was any text to search. */
    boolean anyWord();

    /**
     * Whether a query matched.
     *
     * @param query its place among those that were made ready
     */
    boolean has(int query);
  }

  /** Makes queries ready. */
  interface Compiler {

    /** Knows no query: none can stand. */
    Compiler NONE =
        new Compiler() {
          @Override
          public boolean canStand(String query) {
            return false;
          }

          @Override
          public QuerySearch compile(List<String> queries) {
            return QuerySearch.NONE;
          }
        };

    /** Whether a query means anything. */
    boolean canStand(String query);

    /**
     * Makes queries ready to be searched for together.
     *
     * @param queries each of which can stand
     */
    QuerySearch compile(List<String> queries);
  }
}
