package hiring.streams;

/**
 * The schema registry did not answer, for longer than one record may wait. Nobody's fault but
 * time's: never a dead letter.
 */
public final class RegistryUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegistryUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
