package hiring.scheduling.domain;

/** Why a command to a pool cannot stand. */
public enum PoolRefusal {
  /** The id is no code of 1 to 100 letters, digits, '.', '-'. */
  INVALID_INTERVIEWER_ID,
  /** The name is empty, or longer than 200 characters. */
  INVALID_NAME,
  /** The IANA database has no such time zone. */
  UNKNOWN_TIME_ZONE,
  /** No skill, more than 50, or one that is empty or longer than 100 characters. */
  INVALID_SKILLS,
  /** No working hours, more than 100 spans, or one that ends before it starts or leaves its day. */
  INVALID_WORKING_HOURS,
  /** Fewer than one session a day, or more than 12. */
  INVALID_MAX_PER_DAY,
  /** Fewer than one session a week, or more than 60. */
  INVALID_MAX_PER_WEEK,
  /** The application holds nothing in this pool, and waits for nothing. */
  NOTHING_TO_RELEASE
}
