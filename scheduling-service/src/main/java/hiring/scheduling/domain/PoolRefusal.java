package hiring.scheduling.domain;

/** Why a command to a pool cannot stand. */
public enum PoolRefusal {
  /** The id is no code of 1 to 100 letters, digits, '.', '-'. */
  INVALID_INTERVIEWER_ID,
  /** The name is empty, or longer than 200 characters. */
  INVALID_NAME,
  /** The IANA database has no such time zone. */
  UNKNOWN_TIME_ZONE,
  /** No skill and no training, more than 50, or one that is empty or longer than 100 characters. */
  INVALID_SKILLS,
  /** No working hours, more than 100 spans, or one that ends before it starts or leaves its day. */
  INVALID_WORKING_HOURS,
  /** Fewer than one session a day, or more than 12. */
  INVALID_MAX_PER_DAY,
  /** Fewer than one session a week, or more than 60. */
  INVALID_MAX_PER_WEEK,
  /** More than 20 skills, one twice or that is led already, or counts that are not 0 to 20. */
  INVALID_TRAINING,
  /** More than 100 travels, one that ends before it starts, or a day in two of them. */
  INVALID_TRAVELS,
  /** More than 200 times, or one that ends before it starts or takes more than ten years. */
  INVALID_DAYS_OFF,
  /** Not 0 to 120 minutes in steps of 15. */
  INVALID_BUFFER,
  /** Not 1 to 1000 percent. */
  INVALID_TARGET_SHARE,
  /** The time off has no code of 1 to 100 letters, digits, '.', '-'. */
  INVALID_BLOCK_ID,
  /** The time off ends before it starts, or takes more than 366 days, or is the 501st. */
  INVALID_TIME_OFF,
  /** The calendar has no code of 1 to 100 letters, digits, '.', '-', or is the 21st. */
  INVALID_CALENDAR,
  /** More than 5000 busy times, or one that ends before it starts or takes more than 366 days. */
  INVALID_BUSY_TIMES,
  /** More than 200 windows, or one that ends before it starts or takes more than 366 days. */
  INVALID_WINDOWS,
  /** Nobody of that id is in the pool. */
  UNKNOWN_INTERVIEWER,
  /** The interviewer has no such time off. */
  UNKNOWN_TIME_OFF,
  /** The application holds nothing in this pool, and waits for nothing. */
  NOTHING_TO_RELEASE,
  /** The application holds no sessions: it waits, or was called off. */
  NOTHING_BOOKED,
  /** The application has no session of that kind. */
  UNKNOWN_SESSION,
  /** The interviewer takes no part in the session. */
  NOT_IN_SESSION,
  /** The session has begun. */
  SESSION_BEGUN,
  /** There is no other time; everything stays as it was. */
  NOTHING_ELSE_FITS
}
