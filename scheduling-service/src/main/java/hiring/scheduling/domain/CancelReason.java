package hiring.scheduling.domain;

/** Why an arranged or awaited loop is called off. */
public enum CancelReason {
  /** The candidate withdrew. */
  WITHDRAWN,
  /** The role was closed. */
  ROLE_CLOSED,
  /** Not known to this version. */
  OTHER
}
