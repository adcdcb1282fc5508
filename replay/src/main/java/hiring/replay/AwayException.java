package hiring.replay;

/** The broker or the registry is away. The message is one line, for people. */
public final class AwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AwayException(String message, Throwable cause) {
    super(message, cause);
  }

  AwayException(String message) {
    super(message);
  }
}
