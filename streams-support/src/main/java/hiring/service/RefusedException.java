package hiring.service;

import hiring.events.CommandAnswered;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What was asked for was understood and cannot be had; becomes a problem with the refusal's code as
 * member {@code reason}.
 */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final HttpStatus status;
  private final @Nullable Duration retryAfter;

  /**
   * @param code stable code in upper case, such as {@code ROLE_CLOSED}: one of a few, never input
   * @param status 4xx
   */
  public RefusedException(String code, HttpStatus status) {
    this(code, status, null);
  }

  /**
   * A refusal of now.
   *
   * @param code stable code in upper case, such as {@code ROLE_CLOSED}: one of a few, never input
   * @param status 4xx, or 503 for callers who take 4xx for final
   * @param retryAfter when to try again, in whole seconds; becomes {@code Retry-After}
   */
  public RefusedException(String code, HttpStatus status, @Nullable Duration retryAfter) {
    super(code);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /**
   * Passes on an answer that accepted.
   *
   * @param statusOf the status of each code; 409 is usual
   * @throws RefusedException if the answer is a refusal
   */
  public static CommandAnswered unlessAccepted(
      CommandAnswered answer, Function<String, HttpStatus> statusOf) {
    if (answer.getAccepted()) {
      return answer;
    }
    String code = answer.getReason() == null ? "REFUSED" : answer.getReason();
    throw new RefusedException(code, statusOf.apply(code));
  }

  /** The code, in upper case with underscores. */
  public String code() {
    return code;
  }

  /** The HTTP status. */
  public HttpStatus status() {
    return status;
  }

  /** When to try again; empty where that would not help. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
