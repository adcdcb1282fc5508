package hiring.service;

/**
 * Kafka, the schema registry or a store is away, for now; becomes 503 with {@code Retry-After}.
 * Whether a command that was sent took effect may be unknown: its sender repeats it with the same
 * {@code Idempotency-Key}.
 */
public final class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what our own words about what is away; shown to the caller
   */
  public UnavailableException(String what) {
    super(what);
  }

  /**
   * @param what our own words about what is away; shown to the caller
   */
  public UnavailableException(String what, Throwable cause) {
    super(what, cause);
  }
}
