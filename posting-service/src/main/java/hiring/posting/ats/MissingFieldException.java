package hiring.posting.ats;

/** A payload lacks a field without which there is no application; never leaves this package. */
final class MissingFieldException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;

  MissingFieldException(String field) {
    super(field, null, false, false);
    this.field = field;
  }

  /** Its path in the vendor's payload. */
  String field() {
    return field;
  }
}
