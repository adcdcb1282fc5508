package hiring.scheduling.domain;

/** How an interviewer takes part in a session. */
public enum Part {
  /** They fill one of its seats. */
  SEAT,
  /** They watch who fills the seat. */
  SHADOW,
  /** They take the session while who could lead it watches. */
  REVERSE_SHADOW
}
