package hiring.service.web;

import java.io.IOException;

/** A body of unknown length turned out to be longer than the limit. */
final class BodyTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  BodyTooLargeException() {
    super("body is larger than the limit");
  }

  /** Whether this is at the bottom of it, whatever wrapped it on the way. */
  static boolean caused(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof BodyTooLargeException) {
        return true;
      }
    }
    return false;
  }
}
