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
 * @param overturns {@code true} to decide otherwise than was decided before
 */
record DecisionRequest(
    @Nullable String outcome,
    @Nullable String decidedBy,
    @Nullable String reason,
    @Nullable Boolean overturns) {

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
        Texts.present("decidedBy", decidedBy, Review.LONGEST_NAME),
        referralOutcome(),
        Texts.present("reason", reason, Review.LONGEST_REASON),
        Boolean.TRUE.equals(overturns));
  }

  private ReferralOutcome referralOutcome() {
    return switch (outcome) {
      case "pass" -> ReferralOutcome.PASS;
      case "fail" -> ReferralOutcome.FAIL;
      case null, default -> throw new InvalidFieldException("outcome", "must be pass or fail");
    };
  }
}
