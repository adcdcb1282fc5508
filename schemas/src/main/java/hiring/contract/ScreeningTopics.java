package hiring.contract;

import static hiring.contract.Topic.Key.APPLICATION_ID;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topic.facts;
import static hiring.contract.Topic.inbox;

import hiring.events.ClaimReferral;
import hiring.events.ConfirmRejection;
import hiring.events.DecideReferral;
import hiring.events.ReleaseReferral;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import java.util.List;

/** What screening-service writes. See {@link Topics}. */
final class ScreeningTopics {

  static final Topic SCREENING_COMMANDS =
      inbox(
          "hiring.screening-commands",
          SCREENING_SERVICE,
          APPLICATION_ID,
          List.of(
              DecideReferral.class,
              ClaimReferral.class,
              ReleaseReferral.class,
              ConfirmRejection.class));

  static final Topic SCREENINGS =
      facts(
          "hiring.screenings",
          SCREENING_SERVICE,
          APPLICATION_ID,
          List.of(ScreenPassed.class, ScreenFailed.class, ScreenReferred.class));

  private ScreeningTopics() {}
}
