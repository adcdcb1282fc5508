package hiring.impact;

/** The groups file makes no sense. The message is one line that says where, and echoes nothing. */
final class BadGroupsException extends Exception {

  private static final long serialVersionUID = 1L;

  BadGroupsException(String message) {
    super(message);
  }
}
