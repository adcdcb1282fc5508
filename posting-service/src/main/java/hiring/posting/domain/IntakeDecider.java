package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.CloseApplication;
import hiring.posting.domain.IntakeCommand.FollowCandidate;
import hiring.posting.domain.IntakeCommand.GiveUpWaiting;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeEvent.ApplicationErased;
import hiring.posting.domain.IntakeEvent.ApplicationReceived;
import hiring.posting.domain.IntakeEvent.ApplicationReparented;
import hiring.posting.domain.IntakeEvent.ErasureKept;
import hiring.posting.domain.IntakeRefusal.OfApplication;
import hiring.posting.domain.IntakeRefusal.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rules of the intake: each application is received once, however often and by whatever way it
 * comes; what cannot stand is refused with a reason, and decided afresh when it comes again; what
 * is said before an application comes waits for it; what was erased never comes back.
 */
public final class IntakeDecider
    implements Decider<Intake, IntakeCommand, IntakeEvent, IntakeRefusal> {

  @Override
  public Intake initial() {
    return new Intake.Unknown();
  }

  @Override
  public Intake evolve(Intake intake, IntakeEvent event) {
    return Intake.evolve(intake, event);
  }

  @Override
  public Intake refused(Intake intake, IntakeRefusal refusal) {
    return Intake.refused(intake, refusal);
  }

  @Override
  public Decision<IntakeEvent, IntakeRefusal> decide(
      Intake intake, IntakeCommand command, Instant now) {
    return switch (command) {
      case SubmitApplication submitted -> submitted(intake, submitted, now);
      case ChangeApplication change -> Changes.decide(intake, change, now);
      case CloseApplication close -> Changes.close(intake, close, now);
      case FollowCandidate follow -> follow(intake, follow);
      case GiveUpWaiting giveUp -> giveUp(intake, giveUp, now);
    };
  }

  private static Decision<IntakeEvent, IntakeRefusal> submitted(
      Intake intake, SubmitApplication submitted, Instant now) {
    return switch (intake) {
      case Intake.Unknown unknown -> first(intake, submitted, now);
      case Intake.Awaiting awaiting -> first(intake, submitted, now);
      case Intake.Refused(OfApplication earlier, Intake.Early early) ->
          unlessRefusedAlike(earlier, first(intake, submitted, now));
      case Intake.Received(Intake.Receipt receipt, Standing standing) ->
          again(receipt, submitted, now);
      case Intake.Erased erased -> repeated();
    };
  }

  private static Decision<IntakeEvent, IntakeRefusal> first(
      Intake intake, SubmitApplication submitted, Instant now) {
    Submission submission = submitted.submission();
    if (submitted.applicant().isForgotten(submission.occurredAt())) {
      return accept(new ErasureKept(submitted.applicationId(), submission.occurredAt()));
    }
    Optional<Objection> objection = Objection.to(submitted, now);
    KnownRole role = submitted.role();
    if (objection.isPresent() || role == null) {
      return refuse(refusal(submitted, objection.orElseThrow(), Fingerprint.of(submission), now));
    }
    Intake.Receipt receipt =
        new Intake.Receipt(
            role.roleId(),
            role.version(),
            submitted.applicant().namedId(),
            submitted.applicant().candidateId(),
            submission.source(),
            submission.via(),
            submission.occurredAt(),
            now,
            Fingerprint.of(submission));
    UUID id = submitted.applicationId();
    List<IntakeEvent> events = new ArrayList<>();
    events.add(new ApplicationReceived(id, receipt, submission));
    Intake.Early early = intake.early();
    if (early != null) {
      events.addAll(Changes.between(id, receipt, Standing.OPEN, early.standing()));
    }
    return new Decision.Accepted<>(events);
  }

  private static Decision<IntakeEvent, IntakeRefusal> unlessRefusedAlike(
      OfApplication earlier, Decision<IntakeEvent, IntakeRefusal> afresh) {
    return afresh instanceof Decision.Refused<IntakeEvent, IntakeRefusal>(OfApplication refusal)
            && refusal.isLike(earlier)
        ? repeated()
        : afresh;
  }

  /**
   * By another way the same application may say less, or say it otherwise: it is a repeat, as long
   * as it is the same candidate's.
   */
  private static Decision<IntakeEvent, IntakeRefusal> again(
      Intake.Receipt receipt, SubmitApplication submitted, Instant now) {
    Submission submission = submitted.submission();
    long fingerprint = Fingerprint.of(submission);
    if (fingerprint == receipt.fingerprint()
        || (submitted.isRightlyNamed()
            && !submission.via().equals(receipt.via())
            && submitted.applicant().namedId().equals(receipt.applicantId()))) {
      return repeated();
    }
    Reason reason = submitted.isRightlyNamed() ? Reason.ID_CONFLICT : Reason.WRONG_APPLICATION_ID;
    Objection objection = new Objection(reason, null, receipt.roleId());
    return refuse(refusal(submitted, objection, fingerprint, now));
  }

  /** By what is known of the candidate now: so it does not matter in which order it was learned. */
  private static Decision<IntakeEvent, IntakeRefusal> follow(
      Intake intake, FollowCandidate follow) {
    if (!(intake instanceof Intake.Received(Intake.Receipt receipt, Standing standing))) {
      return repeated();
    }
    Applicant applicant = follow.applicant();
    UUID id = follow.applicationId();
    Instant erasedAt = applicant.erasedAt();
    if (erasedAt != null && applicant.isForgotten(receipt.appliedAt())) {
      return accept(new ApplicationErased(id, receipt, erasedAt));
    }
    return receipt.candidateId().equals(applicant.candidateId())
        ? repeated()
        : accept(
            new ApplicationReparented(id, receipt, follow.occurredAt(), applicant.candidateId()));
  }

  private static Decision<IntakeEvent, IntakeRefusal> giveUp(
      Intake intake, GiveUpWaiting giveUp, Instant now) {
    Intake.Early early = intake.early();
    return early != null && !early.since().plus(Objection.LONGEST_WAIT).isAfter(now)
        ? refuse(
            new IntakeRefusal.OfChange(
                giveUp.applicationId(),
                early.standing().saidAt(),
                FirstFault.codeOrUnknown(early.source()),
                Reason.ORPHAN,
                null))
        : repeated();
  }

  private static OfApplication refusal(
      SubmitApplication submitted, Objection objection, long fingerprint, Instant now) {
    return new OfApplication(
        submitted.applicationId(),
        submitted.submission().occurredAt(),
        FirstFault.codeOrUnknown(submitted.submission().source()),
        objection.reason(),
        objection.field(),
        objection.roleId(),
        fingerprint,
        now);
  }
}
