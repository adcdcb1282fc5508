package hiring.scheduling.domain;

/** Why an arranged or awaited loop is called off. */
public enum CancelReason {
  /** The candidate withdrew. */
  WITHDRAWN,
  /** The role was closed. */
  ROLE_CLOSED,
  /** The employer rejected the application. */
  REJECTED,
  /** The candidate was hired. */
  HIRED,
  /** The application was erased. */
  ERASED,
  /** A person overturned the screen that it had passed. */
  OVERTURNED,
  /** A coordinator called it off. */
  COORDINATOR,
  /** Not known to this version. */
  OTHER
}
