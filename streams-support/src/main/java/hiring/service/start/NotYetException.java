package hiring.service.start;

import org.jspecify.annotations.Nullable;

/** A step waits; its message completes the sentence "waiting for …". */
final class NotYetException extends Exception {

  private static final long serialVersionUID = 1L;

  NotYetException(String awaited) {
    this(awaited, null);
  }

  NotYetException(String awaited, @Nullable Throwable cause) {
    super(awaited, cause);
  }

  String awaited() {
    return String.valueOf(getMessage());
  }
}
