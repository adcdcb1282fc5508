package hiring.screening.web;

import hiring.events.CommandAnswered;
import java.util.UUID;

/**
 * That what a reviewer did stands.
 *
 * @param outcome {@code passed} or {@code failed}; {@code referred} or what it was where a second
 *     person has to agree
 */
record DecisionView(UUID applicationId, Outcome outcome) {

  static DecisionView of(UUID applicationId, CommandAnswered answer) {
    String standing = answer.getStanding();
    return new DecisionView(
        applicationId, standing == null ? Outcome.REFERRED : Outcome.valueOf(standing));
  }
}
