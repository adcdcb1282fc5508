package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationSubmitted;
import hiring.events.ErasureSubmitted;
import hiring.events.HireSubmitted;
import hiring.events.RefusalReason;
import hiring.events.RejectionSubmitted;
import hiring.events.ReopeningSubmitted;
import hiring.events.StageChangeSubmitted;
import hiring.events.SubmissionRefused;
import hiring.events.WithdrawalSubmitted;
import hiring.posting.domain.Applicant;
import hiring.posting.domain.Change;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.domain.IntakeRefusal;
import hiring.posting.domain.KnownRole;
import hiring.posting.domain.Nfc;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What comes in about applications, and that it was received or refused. */
public final class IntakeCodec {

  private IntakeCodec() {}

  /**
   * A submitted application as a command. Its ids are derived from texts in NFC, so that a sender
   * who decomposes letters does not make a second application.
   *
   * @param roles finds the role that a submission names
   * @param applicants tells who a candidate turned out to be
   */
  public static SubmitApplication command(
      ApplicationSubmitted submitted,
      Function<Submission, @Nullable KnownRole> roles,
      Function<UUID, Applicant> applicants) {
    Submission submission = SubmissionCodec.fromAvro(submitted);
    return new SubmitApplication(
        submitted.getApplicationId(),
        SubmissionCodec.applicationId(submission),
        applicants.apply(SubmissionCodec.candidateId(submission)),
        submission,
        roles.apply(submission));
  }

  /** What a record says of an application; empty for a record that says nothing of one. */
  public static Optional<ChangeApplication> change(SpecificRecord value) {
    return switch (value) {
      case StageChangeSubmitted submitted ->
          change(
              submitted.getApplicationId(),
              submitted.getOccurredAt(),
              submitted.getSource(),
              new Change.StageChanged(Nfc.of(submitted.getStage())));
      case RejectionSubmitted submitted ->
          change(
              submitted.getApplicationId(),
              submitted.getOccurredAt(),
              submitted.getSource(),
              new Change.Rejected());
      case WithdrawalSubmitted submitted ->
          change(
              submitted.getApplicationId(),
              submitted.getOccurredAt(),
              submitted.getSource(),
              new Change.Withdrawn());
      case ReopeningSubmitted submitted ->
          change(
              submitted.getApplicationId(),
              submitted.getOccurredAt(),
              submitted.getSource(),
              new Change.Reopened());
      case HireSubmitted submitted ->
          change(
              submitted.getApplicationId(),
              submitted.getOccurredAt(),
              submitted.getSource(),
              new Change.Hired());
      case ErasureSubmitted submitted ->
          change(
              submitted.getApplicationId(),
              submitted.getOccurredAt(),
              submitted.getSource(),
              new Change.Erased());
      default -> Optional.empty();
    };
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

  /** A refusal as a record. */
  public static SubmissionRefused toAvro(IntakeRefusal refusal, UUID cause) {
    return new SubmissionRefused(
        Ids.eventId(cause, "SubmissionRefused"),
        refusal.occurredAt(),
        refusal.applicationId(),
        switch (refusal) {
          case IntakeRefusal.OfApplication ofApplication -> ofApplication.roleId();
          case IntakeRefusal.OfChange ofChange -> null;
        },
        refusal.source(),
        RefusalReason.valueOf(refusal.reason().name()),
        refusal.field());
  }

  private static Optional<ChangeApplication> change(
      UUID applicationId, Instant occurredAt, String source, Change change) {
    return Optional.of(new ChangeApplication(applicationId, occurredAt, Nfc.of(source), change));
  }
}
