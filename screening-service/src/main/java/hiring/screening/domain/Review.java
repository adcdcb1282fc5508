package hiring.screening.domain;

/**
 * A person's decision about a referred application.
 *
 * @param decidedBy the reviewer's name or code; 1 to 200 characters
 * @param reason in the reviewer's words; 1 to 2,000 characters
 */
public record Review(String decidedBy, String reason) {

  /** The longest {@code decidedBy}, in characters. */
  public static final int LONGEST_NAME = 200;

  /** The longest {@code reason}, in characters. */
  public static final int LONGEST_REASON = 2000;

  /** Whether it says who decided and why: nobody is passed or failed without a reason. */
  boolean isComplete() {
    return !decidedBy.isBlank()
        && decidedBy.length() <= LONGEST_NAME
        && !reason.isBlank()
        && reason.length() <= LONGEST_REASON;
  }
}
