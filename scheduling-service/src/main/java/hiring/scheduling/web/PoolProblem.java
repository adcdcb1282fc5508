package hiring.scheduling.web;

import hiring.events.CommandAnswered;
import hiring.scheduling.domain.PoolRefusal;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import org.springframework.http.HttpStatus;

/** What a refusal of a pool is over HTTP: a field that is wrong, or a state that is another. */
final class PoolProblem {

  private PoolProblem() {}

  /**
   * Passes over an answer that accepted.
   *
   * @throws InvalidFieldException naming the field, if the answer is a refusal
   */
  static void unlessAccepted(CommandAnswered answer) {
    if (!answer.getAccepted()) {
      throw of(PoolRefusal.valueOf(answer.getReason()));
    }
  }

  private static RuntimeException of(PoolRefusal refusal) {
    return switch (refusal) {
      case INVALID_INTERVIEWER_ID ->
          new InvalidFieldException(
              "interviewerId", "must be 1 to 100 letters, digits, dots or hyphens");
      case INVALID_NAME -> new InvalidFieldException("name", "must be 1 to 200 characters");
      case UNKNOWN_TIME_ZONE ->
          new InvalidFieldException("timeZone", "must be a zone of the IANA database");
      case INVALID_SKILLS ->
          new InvalidFieldException("skills", "must be 1 to 50, each of 1 to 100 characters");
      case INVALID_WORKING_HOURS ->
          new InvalidFieldException(
              "workingHours", "must be 1 to 100 spans, each starting before it ends");
      case INVALID_MAX_PER_DAY -> new InvalidFieldException("maxPerDay", "must be 1 to 12");
      case INVALID_MAX_PER_WEEK -> new InvalidFieldException("maxPerWeek", "must be 1 to 60");
      case INVALID_TRAINING ->
          new InvalidFieldException(
              "training", "must be at most 20 skills that are not led yet, 0 to 20 sessions each");
      case INVALID_TRAVELS ->
          new InvalidFieldException("travels", "must be at most 100, no day in two of them");
      case INVALID_DAYS_OFF ->
          new InvalidFieldException(
              "daysOff", "must be at most 200, each in order, of ten years at most");
      case INVALID_BUFFER ->
          new InvalidFieldException("bufferMinutes", "must be 0 to 120, in steps of 15");
      case INVALID_TARGET_SHARE ->
          new InvalidFieldException("targetShare", "must be 1 to 1000 percent");
      case INVALID_BLOCK_ID ->
          new InvalidFieldException("blockId", "must be 1 to 100 letters, digits, dots or hyphens");
      case INVALID_TIME_OFF ->
          new InvalidFieldException(
              "end", "must be after the start, by at most 366 days, and one of at most 500");
      case INVALID_CALENDAR ->
          new InvalidFieldException(
              "calendar",
              "must be one of at most 20, of 1 to 100 letters, digits, dots or hyphens");
      case INVALID_BUSY_TIMES ->
          new InvalidFieldException(
              "busy", "must be at most 5000 times, each in order, of 366 days at most");
      case INVALID_WINDOWS ->
          new InvalidFieldException(
              "windows",
              "must be at most 200, each in order, of 366 days at most, with a quarter hour in one at"
                  + " least");
      case UNKNOWN_INTERVIEWER, UNKNOWN_TIME_OFF, UNKNOWN_SESSION ->
          new RefusedException(refusal.name(), HttpStatus.NOT_FOUND);
      case NOTHING_TO_RELEASE, NOTHING_BOOKED, NOT_IN_SESSION, SESSION_BEGUN, NOTHING_ELSE_FITS ->
          new RefusedException(refusal.name(), HttpStatus.CONFLICT);
    };
  }
}
