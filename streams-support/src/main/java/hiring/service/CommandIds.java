package hiring.service;

import hiring.contract.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id of the command that an HTTP request means. A client that repeats a request with the same
 * {@code Idempotency-Key} repeats the command, and gets the same answer without a second effect.
 */
public final class CommandIds {

  /** The header by which a client marks a repeat (IETF draft idempotency-key-header). */
  public static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private CommandIds() {}

  /**
   * Derived from the caller, the request's method and path and its key, so that one key serves one
   * purpose; random where no key is sent.
   *
   * @throws InvalidFieldException if the key is not 1 to 255 visible ASCII characters
   */
  public static UUID of(HttpServletRequest request) {
    String key = request.getHeader(HEADER);
    if (key == null) {
      return UUID.randomUUID();
    }
    if (!KEY.matcher(key).matches()) {
      throw new InvalidFieldException(HEADER, "must be 1 to 255 visible ASCII characters");
    }
    String caller = request.getRemoteUser();
    return Ids.derive(
        "command/"
            + (caller == null ? "" : caller)
            + "/"
            + request.getMethod()
            + " "
            + request.getRequestURI()
            + "/"
            + key);
  }
}
