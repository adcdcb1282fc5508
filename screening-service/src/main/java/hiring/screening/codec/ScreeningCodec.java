package hiring.screening.codec;

import hiring.contract.Ids;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationWithdrawn;
import hiring.events.ClaimReferral;
import hiring.events.ConfirmRejection;
import hiring.events.CriterionOutcome;
import hiring.events.CriterionResult;
import hiring.events.DecideReferral;
import hiring.events.ReleaseReferral;
import hiring.screening.domain.Assessment;
import hiring.screening.domain.Candidacy;
import hiring.screening.domain.Ending;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Review;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.ScreeningCommand;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.domain.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Applications, what happens to them, and what was decided about them. */
public final class ScreeningCodec {

  private ScreeningCodec() {}

  /** The version of the role that decides about an application. */
  public static RoleVersion role(ApplicationReceived received) {
    return new RoleVersion(received.getRoleId(), received.getRoleVersion());
  }

  /**
   * An application to be judged.
   *
   * @param offset at which it lies
   * @param rubrics the rubric of a role's version; null where it has not arrived
   */
  public static ScreeningCommand.Screen command(
      ApplicationReceived received, long offset, Function<RoleVersion, @Nullable Rubric> rubrics) {
    RoleVersion role = role(received);
    return new ScreeningCommand.Screen(
        new Candidacy(
            received.getApplicationId(),
            role,
            received.getSource(),
            received.getTimeZone(),
            offset),
        EvidenceCodec.fromAvro(received.getEvidence()),
        rubrics.apply(role));
  }

  /** What an update means; empty for one that changes nothing here, and for any other record. */
  public static Optional<ScreeningCommand> update(SpecificRecord value) {
    return switch (value) {
      case ApplicationWithdrawn withdrawn -> end(withdrawn.getRoleId(), Ending.WITHDRAWN);
      case ApplicationRejected rejected -> end(rejected.getRoleId(), Ending.REJECTED);
      case ApplicationHired hired -> end(hired.getRoleId(), Ending.HIRED);
      case ApplicationClosed closed -> end(closed.getRoleId(), Ending.CLOSED);
      case ApplicationReopened reopened -> Optional.of(new ScreeningCommand.Reopen());
      case ApplicationErased erased -> Optional.of(new ScreeningCommand.Erase(erased.getRoleId()));
      default -> Optional.empty();
    };
  }

  private static Optional<ScreeningCommand> end(UUID roleId, Ending ending) {
    return Optional.of(new ScreeningCommand.End(roleId, ending));
  }

  private static ScreeningCommand.DecideReferral command(DecideReferral decide) {
    return new ScreeningCommand.DecideReferral(
        switch (decide.getOutcome()) {
          case PASS -> Verdict.PASSED;
          case FAIL -> Verdict.FAILED;
          case UNKNOWN -> null;
        },
        new Review(decide.getDecidedBy(), decide.getReason()),
        decide.getOverturns());
  }

  /** What a person or the passing of time asks for; empty for any other record. */
  public static Optional<ScreeningCommand> command(SpecificRecord value) {
    return switch (value) {
      case DecideReferral decide -> Optional.of(command(decide));
      case ClaimReferral claim ->
          Optional.of(new ScreeningCommand.ClaimReferral(claim.getClaimedBy()));
      case ReleaseReferral release ->
          Optional.of(new ScreeningCommand.ReleaseReferral(release.getReleasedBy()));
      case ConfirmRejection confirm -> Optional.of(new ScreeningCommand.ConfirmRejection());
      default -> Optional.empty();
    };
  }

  /**
   * The record that tells of an event; empty for one that is private to the service.
   *
   * @param cause id of the record that the event follows from
   */
  public static Optional<SpecificRecord> toAvro(ScreeningEvent event, UUID cause) {
    return switch (event) {
      case ScreeningEvent.ScreenPassed passed -> Optional.of(toAvro(passed, cause));
      case ScreeningEvent.ScreenFailed failed -> Optional.of(toAvro(failed, cause));
      case ScreeningEvent.ScreenReferred referred -> Optional.of(toAvro(referred, cause));
      case ScreeningEvent.ScreenFailing failing -> Optional.empty();
      case ScreeningEvent.ReferralClaimed claimed -> Optional.empty();
      case ScreeningEvent.ReferralReleased released -> Optional.empty();
      case ScreeningEvent.OpinionGiven given -> Optional.empty();
      case ScreeningEvent.RoleAwaited awaited -> Optional.empty();
      case ScreeningEvent.ScreenEnded ended -> Optional.empty();
      case ScreeningEvent.ScreenHeld held -> Optional.empty();
      case ScreeningEvent.ScreenResumed resumed -> Optional.empty();
      case ScreeningEvent.ScreenErased erased -> Optional.empty();
    };
  }

  private static hiring.events.ScreenPassed toAvro(ScreeningEvent.ScreenPassed passed, UUID cause) {
    Candidacy candidacy = passed.candidacy();
    Review review = passed.review();
    return new hiring.events.ScreenPassed(
        Ids.eventId(cause, "ScreenPassed"),
        passed.occurredAt(),
        candidacy.applicationId(),
        candidacy.role().roleId(),
        candidacy.source(),
        candidacy.role().version(),
        passed.assessment().score(),
        passed.assessment().passMark(),
        results(passed.assessment()),
        review == null ? null : review.decidedBy(),
        review == null ? null : review.reason(),
        candidacy.timeZone(),
        review == null ? null : review.secondedBy(),
        passed.overturns());
  }

  private static hiring.events.ScreenFailed toAvro(ScreeningEvent.ScreenFailed failed, UUID cause) {
    Candidacy candidacy = failed.candidacy();
    Review review = failed.review();
    return new hiring.events.ScreenFailed(
        Ids.eventId(cause, "ScreenFailed"),
        failed.occurredAt(),
        candidacy.applicationId(),
        candidacy.role().roleId(),
        candidacy.source(),
        candidacy.role().version(),
        failed.assessment().score(),
        failed.assessment().passMark(),
        results(failed.assessment()),
        review == null ? null : review.decidedBy(),
        review == null ? null : review.reason(),
        review == null ? null : review.secondedBy(),
        failed.overturns());
  }

  private static hiring.events.ScreenReferred toAvro(
      ScreeningEvent.ScreenReferred referred, UUID cause) {
    Candidacy candidacy = referred.candidacy();
    return new hiring.events.ScreenReferred(
        Ids.eventId(cause, "ScreenReferred"),
        referred.occurredAt(),
        candidacy.applicationId(),
        candidacy.role().roleId(),
        candidacy.source(),
        candidacy.role().version(),
        referred.assessment().score(),
        referred.assessment().passMark(),
        results(referred.assessment()),
        referred.assessment().missing());
  }

  private static List<CriterionResult> results(Assessment assessment) {
    List<CriterionResult> results = new ArrayList<>(assessment.findings().size());
    for (Assessment.Line line : assessment.lines()) {
      results.add(
          new CriterionResult(
              line.criterion().id(), outcome(line.finding()), line.points(), line.matched()));
    }
    return results;
  }

  private static CriterionOutcome outcome(Finding finding) {
    return switch (finding.result()) {
      case UNKNOWN -> CriterionOutcome.UNKNOWN;
      case MET -> CriterionOutcome.MET;
      case NOT_MET -> CriterionOutcome.NOT_MET;
    };
  }
}
