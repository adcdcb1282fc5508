package hiring.screening.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decision;
import hiring.screening.domain.ScreeningCommand.ClaimReferral;
import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningCommand.ReleaseReferral;
import hiring.screening.domain.ScreeningEvent.OpinionGiven;
import hiring.screening.domain.ScreeningEvent.ReferralClaimed;
import hiring.screening.domain.ScreeningEvent.ReferralReleased;
import hiring.screening.domain.ScreeningEvent.ScreenFailed;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people decide. One looks at an application at a time; where the role asks for four eyes, two
 * who agree decide, and a second who does not agree begins anew. Nothing that was decided is
 * changed: deciding otherwise is a decision of its own, and has to be meant.
 */
final class Reviews {

  private Reviews() {}

  static Decision<ScreeningEvent, ScreeningRefusal> claim(
      Screening.Referred referred, ClaimReferral claim, Instant now) {
    if (!Review.isName(claim.by())) {
      return refuse(ScreeningRefusal.INCOMPLETE_DECISION);
    }
    Claim before = referred.claim();
    if (before != null) {
      return before.by().equals(claim.by()) ? repeated() : refuse(ScreeningRefusal.CLAIMED);
    }
    Opinion opinion = referred.opinion();
    return opinion != null && opinion.review().decidedBy().equals(claim.by())
        ? refuse(ScreeningRefusal.SAME_REVIEWER)
        : accept(new ReferralClaimed(new Claim(claim.by(), now)));
  }

  static Decision<ScreeningEvent, ScreeningRefusal> release(
      Screening.Referred referred, ReleaseReferral release, Instant now) {
    if (!Review.isName(release.by())) {
      return refuse(ScreeningRefusal.INCOMPLETE_DECISION);
    }
    return referred.claim() == null ? repeated() : accept(new ReferralReleased(release.by(), now));
  }

  static Decision<ScreeningEvent, ScreeningRefusal> decide(
      Screening.Referred referred, DecideReferral decide, Instant now) {
    Claim claim = referred.claim();
    return claim != null && !claim.by().equals(decide.review().decidedBy())
        ? refuse(ScreeningRefusal.CLAIMED)
        : decide(
            referred.candidacy(), referred.assessment(), referred.opinion(), decide, now, false);
  }

  /** A person may decide before the delay is over, either way. */
  static Decision<ScreeningEvent, ScreeningRefusal> decide(
      Screening.Failing failing, DecideReferral decide, Instant now) {
    return decide.overturns()
        ? decide(failing.candidacy(), failing.assessment(), failing.opinion(), decide, now, false)
        : refuse(ScreeningRefusal.ALREADY_DECIDED);
  }

  static Decision<ScreeningEvent, ScreeningRefusal> decide(
      Screening.Decided decided, DecideReferral decide, Instant now) {
    Candidacy candidacy = decided.candidacy();
    if (candidacy == null) {
      return refuse(ScreeningRefusal.NO_SUCH_APPLICATION);
    }
    return decide.overturns() && decided.verdict() != decide.verdict()
        ? decide(candidacy, decided.assessment(), decided.opinion(), decide, now, true)
        : refuse(ScreeningRefusal.ALREADY_DECIDED);
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> decide(
      Candidacy candidacy,
      Assessment assessment,
      @Nullable Opinion first,
      DecideReferral decide,
      Instant now,
      boolean overturns) {
    Verdict verdict = decide.verdict();
    Review review = decide.review();
    if (verdict == null || verdict == Verdict.REFERRED || !review.isComplete()) {
      return refuse(ScreeningRefusal.INCOMPLETE_DECISION);
    }
    if (!assessment.rubric().terms().fourEyes()) {
      return accept(decided(candidacy, assessment, verdict, review, now, overturns));
    }
    if (first != null && first.review().decidedBy().equals(review.decidedBy())) {
      return refuse(ScreeningRefusal.SAME_REVIEWER);
    }
    return first == null || first.verdict() != verdict
        ? accept(new OpinionGiven(new Opinion(verdict, review), now))
        : accept(
            decided(
                candidacy,
                assessment,
                verdict,
                first.review().secondedBy(review.decidedBy()),
                now,
                overturns));
  }

  private static ScreeningEvent decided(
      Candidacy candidacy,
      Assessment assessment,
      Verdict verdict,
      Review review,
      Instant now,
      boolean overturns) {
    return verdict == Verdict.PASSED
        ? new ScreenPassed(candidacy, assessment, review, now, overturns)
        : new ScreenFailed(candidacy, assessment, review, now, overturns);
  }
}
