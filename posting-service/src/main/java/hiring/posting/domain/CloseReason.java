package hiring.posting.domain;

/** Why a role takes no more applications. */
public enum CloseReason {
  /** Any reason that is not among these, a newer sender's included. */
  OTHER,
  /** A recruiter closed it. */
  BY_HAND,
  /** Everyone who was sought has been found. */
  FILLED
}
