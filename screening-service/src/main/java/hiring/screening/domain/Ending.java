package hiring.screening.domain;

/** Why an application goes no further. */
public enum Ending {
  /** The candidate withdrew it. */
  WITHDRAWN,
  /** The employer rejected it. */
  REJECTED,
  /** The candidate was hired. */
  HIRED,
  /** Its role takes nobody any more. */
  CLOSED
}
