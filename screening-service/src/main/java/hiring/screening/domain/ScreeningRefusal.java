package hiring.screening.domain;

/** Why a referral cannot be decided. */
public enum ScreeningRefusal {
  /** Nothing is known of this application. */
  NO_SUCH_APPLICATION,
  /** The application waits for its role; nobody has been asked to decide. */
  NOT_REFERRED,
  /** The rubric, or a person, has decided. */
  ALREADY_DECIDED,
  /** The candidate withdrew. */
  WITHDRAWN,
  /** The application ended: rejected, hired, or its role closed. */
  ENDED,
  /** It does not say pass or fail, or by whom, or why. */
  INCOMPLETE_DECISION
}
