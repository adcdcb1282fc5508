package hiring.screening.web;

import hiring.events.DecideReferral;
import hiring.events.ReferralOutcome;
import hiring.screening.domain.Review;
import hiring.service.InvalidFieldException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided about a referred application.
 *
 * @param outcome {@code pass} or {@code fail}
 * @param decidedBy the reviewer's name or code; 1 to 200 characters
 * @param reason why; 1 to 2,000 characters
 */
record DecisionRequest(
    @Nullable String outcome, @Nullable String decidedBy, @Nullable String reason) {

  /**
   * The command that it means.
   *
   * @throws InvalidFieldException if a field is missing or out of range
   */
  DecideReferral command(UUID commandId, UUID applicationId, Instant now) {
    return new DecideReferral(
        commandId,
        now,
        applicationId,
        "api",
        present("decidedBy", decidedBy, Review.LONGEST_NAME),
        referralOutcome(),
        present("reason", reason, Review.LONGEST_REASON));
  }

  private ReferralOutcome referralOutcome() {
    return switch (outcome) {
      case "pass" -> ReferralOutcome.PASS;
      case "fail" -> ReferralOutcome.FAIL;
      case null, default -> throw new InvalidFieldException("outcome", "must be pass or fail");
    };
  }

  private static String present(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw new InvalidFieldException(field, "must be 1 to " + longest + " characters");
    }
    return value;
  }
}
