package hiring.screening.domain;

import org.jspecify.annotations.Nullable;

/**
 * A person's decision about an application.
 *
 * @param decidedBy the reviewer's name or code; 1 to 200 characters
 * @param reason in the reviewer's words; 1 to 2,000 characters; empty once the applicant is erased
 * @param secondedBy who agreed, where two people had to
 */
public record Review(String decidedBy, String reason, @Nullable String secondedBy) {

  /** The longest {@code decidedBy}, in characters. */
  public static final int LONGEST_NAME = 200;

  /** The longest {@code reason}, in characters. */
  public static final int LONGEST_REASON = 2000;

  /** The decision of one person. */
  public Review(String decidedBy, String reason) {
    this(decidedBy, reason, null);
  }

  /** Whether this can name a reviewer. */
  static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME;
  }

  /** As agreed to by a second person. */
  public Review secondedBy(String other) {
    return new Review(decidedBy, reason, other);
  }

  /** Without what may tell of the applicant. */
  public Review withoutReason() {
    return new Review(decidedBy, "", secondedBy);
  }

  /** Whether it says who decided and why: nobody is passed or failed without a reason. */
  boolean isComplete() {
    return isName(decidedBy) && !reason.isBlank() && reason.length() <= LONGEST_REASON;
  }
}
