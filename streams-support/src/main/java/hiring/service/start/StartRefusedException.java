package hiring.service.start;

import org.jspecify.annotations.Nullable;

/** The service must not start, and waiting will not help: someone has to look. */
final class StartRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  StartRefusedException(String reason) {
    this(reason, null);
  }

  StartRefusedException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
