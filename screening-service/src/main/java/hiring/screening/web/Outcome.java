package hiring.screening.web;

import com.fasterxml.jackson.annotation.JsonValue;
import hiring.screening.store.Standing;
import hiring.service.InvalidFieldException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a screening stands, as callers see it. */
enum Outcome {
  /** The role's version has not arrived yet. */
  WAITING,
  /** A person has to decide. */
  REFERRED,
  /** The rubric failed it; it takes effect after a delay. */
  FAILING,
  PASSED,
  FAILED,
  /** The candidate withdrew before anything was decided. */
  WITHDRAWN,
  /** The employer rejected the application before anything was decided. */
  REJECTED,
  /** The candidate was hired before anything was decided. */
  HIRED,
  /** The role was closed before anything was decided. */
  CLOSED;

  /** The outcome of what stands there; null where all was erased. */
  static @Nullable Outcome of(Standing standing) {
    return switch (standing) {
      case WAITING -> WAITING;
      case REFERRED -> REFERRED;
      case FAILING -> FAILING;
      case PASSED -> PASSED;
      case FAILED -> FAILED;
      case WITHDRAWN -> WITHDRAWN;
      case REJECTED -> REJECTED;
      case HIRED -> HIRED;
      case CLOSED -> CLOSED;
      case ERASED -> null;
    };
  }

  /**
   * The outcome that a query asks for.
   *
   * @throws InvalidFieldException if it is none
   */
  static Outcome named(String name) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.json().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new InvalidFieldException(
                "outcome",
                "must be passed, failed, failing, referred, waiting, withdrawn, rejected, hired or"
                    + " closed"));
  }

  @JsonValue
  String json() {
    return name().toLowerCase(Locale.ROOT);
  }
}
