package hiring.scheduling.ical;

/** What was given is no calendar that can be read. The message is ours, and repeats no input. */
public final class UnreadableCalendarException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableCalendarException(String message) {
    super(message);
  }

  UnreadableCalendarException(String message, Throwable cause) {
    super(message, cause);
  }
}
