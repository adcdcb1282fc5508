package hiring.posting.ats;

/** A payload lacks a field without which it says nothing. */
public final class MissingFieldException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field its path in the payload; names of the format, never input
   */
  public MissingFieldException(String field) {
    super(field, null, false, false);
    this.field = field;
  }

  /** Its path in the payload. */
  String field() {
    return field;
  }
}
