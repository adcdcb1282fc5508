package hiring.service;

/**
 * A record is larger than any may be, so no broker will ever take it: sending it again is no use.
 */
public final class OversizedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param topic where it was to go; nothing is said of what is in it
   */
  public OversizedException(String topic) {
    super("a record for " + topic + " is larger than a record may be");
  }
}
