package hiring.service.web;

import org.jspecify.annotations.Nullable;

/**
 * A throwable's types and stack, for the log, without its messages: parsers and validators repeat
 * their input there.
 */
final class Payloadless extends Throwable {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 8;

  private Payloadless(String type, @Nullable Throwable cause, StackTraceElement[] stack) {
    super(type, cause);
    setStackTrace(stack);
  }

  static Payloadless of(Throwable thrown) {
    return of(thrown, DEEPEST);
  }

  private static Payloadless of(Throwable thrown, int depth) {
    Throwable cause = thrown.getCause();
    return new Payloadless(
        thrown.getClass().getName(),
        cause == null || depth == 0 ? null : of(cause, depth - 1),
        thrown.getStackTrace());
  }
}
