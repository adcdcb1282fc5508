package hiring.screening.domain;

/** Why a person cannot do what they asked for. */
public enum ScreeningRefusal {
  /** Nothing is known of this application. */
  NO_SUCH_APPLICATION,
  /** Nobody has been asked to decide, or nobody looks at it. */
  NOT_REFERRED,
  /** The rubric, or a person, has decided; or it is as they say already. */
  ALREADY_DECIDED,
  /** The candidate withdrew. */
  WITHDRAWN,
  /** The application ended: rejected, hired, or its role closed. */
  ENDED,
  /** Another reviewer looks at it. */
  CLAIMED,
  /** Two people have to agree, and this one has decided. */
  SAME_REVIEWER,
  /** It does not say pass or fail, or by whom, or why. */
  INCOMPLETE_DECISION
}
