package hiring.screening.web;

import java.util.UUID;

/** That a reviewer's decision stands. */
record DecisionView(UUID applicationId, Outcome outcome) {

  static DecisionView of(UUID applicationId, DecisionRequest decision) {
    return new DecisionView(
        applicationId, "pass".equals(decision.outcome()) ? Outcome.PASSED : Outcome.FAILED);
  }
}
