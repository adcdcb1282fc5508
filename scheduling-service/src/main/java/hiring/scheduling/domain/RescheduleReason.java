package hiring.scheduling.domain;

/** Why sessions of an arranged loop are moved. */
public enum RescheduleReason {
  /** An interviewer declined. */
  DECLINED,
  /** An interviewer took time off. */
  TIME_OFF,
  /** A calendar of an interviewer says that they are busy. */
  BUSY,
  /** An interviewer was described anew, or will not have learned by then what they were to lead. */
  INTERVIEWER_CHANGED,
  /** The applicant asked, or can come at other times only. */
  APPLICANT,
  /** A coordinator asked. */
  COORDINATOR,
  /** Not known to this version. */
  OTHER
}
