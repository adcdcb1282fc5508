package hiring.posting.domain;

/** Why the rest of a notification could not be fetched. */
public enum FetchFailure {
  /** A bug of ours, or a newer release wrote a reason that this one does not know. */
  OTHER,
  /** There is no address or no token for the vendor's account, or no such vendor. */
  NOT_CONFIGURED,
  /** The vendor does not know the id; it may be too early. */
  NOT_FOUND,
  /** The vendor does not take our token, or not for this. */
  UNAUTHORISED,
  /** We asked too often. */
  THROTTLED,
  /** No answer, or one that says that the vendor is in trouble. */
  UNAVAILABLE,
  /**
   * It is no JSON, lacks what makes an application, or does not bear out what is claimed; or we ask
   * what the vendor cannot mean.
   */
  NOT_UNDERSTOOD,
  /** The answer points to another address, and none but the configured one is ever asked. */
  FORBIDDEN_HOST,
  /** The answer, or what follows from it, is larger than any application. */
  TOO_LARGE
}
