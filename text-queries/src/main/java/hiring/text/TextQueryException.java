package hiring.text;

/** A query that cannot be searched for. */
public final class TextQueryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int column;

  TextQueryException(int column, String message) {
    super(message);
    this.column = column;
  }

  /** Where in the query, from 1. */
  public int column() {
    return column;
  }
}
