package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeCommand.SubmitWithdrawal;
import hiring.posting.domain.IntakeEvent.ApplicationReceived;
import hiring.posting.domain.IntakeEvent.ApplicationWithdrawn;
import hiring.posting.domain.IntakeEvent.WithdrawalKept;
import hiring.posting.domain.IntakeRefusal.OfApplication;
import hiring.posting.domain.IntakeRefusal.OfWithdrawal;
import hiring.posting.domain.IntakeRefusal.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the intake: each application is received once, however often and by whatever way it
 * comes; what cannot stand is refused with a reason, and decided afresh when it comes again; a
 * withdrawal that comes first waits for its application.
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
      case SubmitApplication submitted -> application(intake, submitted, now);
      case SubmitWithdrawal submitted -> withdrawal(intake, submitted, now);
    };
  }

  private static Decision<IntakeEvent, IntakeRefusal> application(
      Intake intake, SubmitApplication submitted, Instant now) {
    long fingerprint = Fingerprint.of(submitted.submission());
    return switch (intake) {
      case Intake.Unknown unknown -> first(submitted, fingerprint, null, now);
      case Intake.AwaitingApplication(Instant withdrawnAt) ->
          first(submitted, fingerprint, withdrawnAt, now);
      case Intake.Refused(OfApplication earlier, Instant withdrawnAt) ->
          unlessRefusedAlike(earlier, first(submitted, fingerprint, withdrawnAt, now));
      case Intake.Received(Intake.Receipt receipt) -> again(receipt, submitted, fingerprint, now);
      case Intake.Withdrawn(Intake.Receipt receipt, Instant at) ->
          again(receipt, submitted, fingerprint, now);
    };
  }

  private static Decision<IntakeEvent, IntakeRefusal> withdrawal(
      Intake intake, SubmitWithdrawal submitted, Instant now) {
    return switch (intake) {
      case Intake.Unknown unknown -> unlessObjected(submitted, kept(submitted), now);
      case Intake.AwaitingApplication awaiting -> repeated();
      case Intake.Refused refused ->
          refused.withdrawnAt() == null
              ? unlessObjected(submitted, kept(submitted), now)
              : repeated();
      case Intake.Received(Intake.Receipt receipt) ->
          unlessObjected(submitted, withdrawn(submitted, receipt), now);
      case Intake.Withdrawn withdrawn -> repeated();
    };
  }

  private static Decision<IntakeEvent, IntakeRefusal> first(
      SubmitApplication submitted, long fingerprint, @Nullable Instant withdrawnAt, Instant now) {
    Optional<Objection> objection = Objection.to(submitted, now);
    KnownRole role = submitted.role();
    return objection.isPresent() || role == null
        ? refuse(refusal(submitted, objection.orElseThrow(), fingerprint, now))
        : received(submitted, role, fingerprint, withdrawnAt, now);
  }

  private static Decision<IntakeEvent, IntakeRefusal> received(
      SubmitApplication submitted,
      KnownRole role,
      long fingerprint,
      @Nullable Instant withdrawnAt,
      Instant now) {
    UUID id = submitted.applicationId();
    Intake.Receipt receipt =
        new Intake.Receipt(
            role.roleId(),
            role.version(),
            submitted.candidateId(),
            submitted.source(),
            now,
            fingerprint);
    ApplicationReceived received = new ApplicationReceived(id, receipt, submitted.submission());
    return withdrawnAt == null
        ? accept(received)
        : accept(
            received, new ApplicationWithdrawn(id, role.roleId(), receipt.source(), withdrawnAt));
  }

  private static Decision<IntakeEvent, IntakeRefusal> unlessRefusedAlike(
      OfApplication earlier, Decision<IntakeEvent, IntakeRefusal> afresh) {
    return afresh instanceof Decision.Refused<IntakeEvent, IntakeRefusal>(OfApplication refusal)
            && refusal.isLike(earlier)
        ? repeated()
        : afresh;
  }

  private static Decision<IntakeEvent, IntakeRefusal> again(
      Intake.Receipt receipt, SubmitApplication submitted, long fingerprint, Instant now) {
    if (fingerprint == receipt.fingerprint()) {
      return repeated();
    }
    Reason reason = submitted.isRightlyNamed() ? Reason.ID_CONFLICT : Reason.WRONG_APPLICATION_ID;
    Objection objection = new Objection(reason, null, receipt.roleId());
    return refuse(refusal(submitted, objection, fingerprint, now));
  }

  private static Decision<IntakeEvent, IntakeRefusal> unlessObjected(
      SubmitWithdrawal submitted, IntakeEvent event, Instant now) {
    Optional<Objection> objection = Objection.to(submitted, now);
    return objection.isPresent() ? refuse(refusal(submitted, objection.get())) : accept(event);
  }

  private static WithdrawalKept kept(SubmitWithdrawal submitted) {
    return new WithdrawalKept(submitted.applicationId(), submitted.occurredAt());
  }

  private static ApplicationWithdrawn withdrawn(
      SubmitWithdrawal submitted, Intake.Receipt receipt) {
    return new ApplicationWithdrawn(
        submitted.applicationId(), receipt.roleId(), receipt.source(), submitted.occurredAt());
  }

  private static OfApplication refusal(
      SubmitApplication submitted, Objection objection, long fingerprint, Instant now) {
    return new OfApplication(
        submitted.applicationId(),
        submitted.occurredAt(),
        FirstFault.codeOrUnknown(submitted.source()),
        objection.reason(),
        objection.field(),
        objection.roleId(),
        fingerprint,
        now);
  }

  private static OfWithdrawal refusal(SubmitWithdrawal submitted, Objection objection) {
    return new OfWithdrawal(
        submitted.applicationId(),
        submitted.occurredAt(),
        FirstFault.codeOrUnknown(submitted.source()),
        objection.reason(),
        objection.field());
  }
}
