package hiring.scheduling.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an application that passed, or ended, has come. */
enum InterviewStatus {
  /** It passed; the role's version by which it is to be interviewed has not arrived yet. */
  AWAITING_ROLE,
  /** The pool has been asked and has not answered yet. */
  REQUESTED,
  /** Nothing fits yet. */
  WAITLISTED,
  SCHEDULED,
  CANCELLED,
  /** The application ended before any pool was asked. */
  ENDED;

  @JsonValue
  String json() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
