package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationSubmitted;
import hiring.events.ApplicationWithdrawn;
import hiring.events.RefusalReason;
import hiring.events.SubmissionRefused;
import hiring.events.WithdrawalSubmitted;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeCommand.SubmitWithdrawal;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.domain.IntakeRefusal;
import hiring.posting.domain.KnownRole;
import hiring.posting.domain.Nfc;
import hiring.posting.domain.Submission;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes in about applications, and what became of it. */
public final class IntakeCodec {

  private IntakeCodec() {}

  /**
   * A submitted application as a command. Its ids are derived from texts in NFC, so that a sender
   * who decomposes letters does not make a second application.
   *
   * @param roles finds the role that a submission names
   */
  public static SubmitApplication command(
      ApplicationSubmitted submitted, Function<Submission, @Nullable KnownRole> roles) {
    Submission submission = SubmissionCodec.fromAvro(submitted);
    return new SubmitApplication(
        submitted.getApplicationId(),
        SubmissionCodec.applicationId(submission),
        SubmissionCodec.candidateId(submission),
        submission,
        roles.apply(submission));
  }

  /** A submitted withdrawal as a command. */
  public static SubmitWithdrawal command(WithdrawalSubmitted submitted) {
    return new SubmitWithdrawal(
        submitted.getApplicationId(), submitted.getOccurredAt(), Nfc.of(submitted.getSource()));
  }

  /**
   * A withdrawal as a record.
   *
   * @param deliveryId the same each time it is delivered
   */
  public static WithdrawalSubmitted toAvro(SubmitWithdrawal withdrawal, UUID deliveryId) {
    return new WithdrawalSubmitted(
        Ids.eventId(deliveryId, "WithdrawalSubmitted"),
        withdrawal.occurredAt(),
        withdrawal.applicationId(),
        withdrawal.source());
  }

  /** The reception of an application as a record. */
  public static ApplicationReceived toAvro(IntakeEvent.ApplicationReceived event, UUID cause) {
    Submission submission = event.submission();
    return new ApplicationReceived(
        Ids.eventId(cause, "ApplicationReceived"),
        submission.occurredAt(),
        event.applicationId(),
        event.receipt().roleId(),
        submission.source(),
        submission.tenant(),
        event.receipt().roleVersion(),
        event.receipt().candidateId(),
        submission.timeZone(),
        SubmissionCodec.toAvro(submission.candidate()),
        SubmissionCodec.toAvro(submission.evidence()));
  }

  /** A withdrawal that took effect as a record. */
  public static ApplicationWithdrawn toAvro(IntakeEvent.ApplicationWithdrawn event, UUID cause) {
    return new ApplicationWithdrawn(
        Ids.eventId(cause, "ApplicationWithdrawn"),
        event.occurredAt(),
        event.applicationId(),
        event.roleId(),
        event.source());
  }

  /** A refusal as a record. */
  public static SubmissionRefused toAvro(IntakeRefusal refusal, UUID cause) {
    return new SubmissionRefused(
        Ids.eventId(cause, "SubmissionRefused"),
        refusal.occurredAt(),
        refusal.applicationId(),
        switch (refusal) {
          case IntakeRefusal.OfApplication ofApplication -> ofApplication.roleId();
          case IntakeRefusal.OfWithdrawal ofWithdrawal -> null;
        },
        refusal.source(),
        RefusalReason.valueOf(refusal.reason().name()),
        refusal.field());
  }
}
