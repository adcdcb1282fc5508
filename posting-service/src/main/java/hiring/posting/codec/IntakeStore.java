package hiring.posting.codec;

import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeRefusal.OfApplication;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.domain.Standing;
import hiring.posting.store.Closed;
import hiring.posting.store.EarlyEntry;
import hiring.posting.store.IntakeEntry;
import hiring.posting.store.Kind;
import hiring.posting.store.ReceiptEntry;
import hiring.posting.store.RefusalEntry;
import hiring.posting.store.StandingEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The intake of an application as it is stored. */
public final class IntakeStore {

  /** The store, by applicationId. */
  public static final String INTAKE = "intake";

  private static final StandingEntry OPEN =
      new StandingEntry(Kind.OPEN, Instant.EPOCH, null, null, null, null);

  private IntakeStore() {}

  public static IntakeEntry toAvro(Intake intake) {
    return switch (intake) {
      case Intake.Unknown unknown -> new IntakeEntry(null, null, null, null, null);
      case Intake.Awaiting(Intake.Early early) ->
          new IntakeEntry(null, null, toAvro(early.standing()), toAvro(early), null);
      case Intake.Received(Intake.Receipt receipt, Standing standing) -> {
        StandingEntry entry = toAvro(standing);
        yield new IntakeEntry(toAvro(receipt), null, entry.equals(OPEN) ? null : entry, null, null);
      }
      case Intake.Refused(OfApplication refusal, Intake.Early early) ->
          early == null
              ? new IntakeEntry(null, toAvro(refusal), null, null, null)
              : new IntakeEntry(
                  null, toAvro(refusal), toAvro(early.standing()), toAvro(early), null);
      case Intake.Erased(Instant at) -> new IntakeEntry(null, null, null, null, at);
    };
  }

  public static Intake fromAvro(IntakeEntry entry) {
    @Nullable Instant erasedAt = entry.getErasedAt();
    if (erasedAt != null) {
      return new Intake.Erased(erasedAt);
    }
    @Nullable StandingEntry stands = entry.getStanding();
    Standing standing = fromAvro(stands == null ? OPEN : stands);
    @Nullable ReceiptEntry receipt = entry.getReceipt();
    if (receipt != null) {
      return new Intake.Received(fromAvro(receipt), standing);
    }
    @Nullable EarlyEntry waits = entry.getEarly();
    Intake.@Nullable Early early =
        waits == null ? null : new Intake.Early(standing, waits.getSource(), waits.getSince());
    @Nullable RefusalEntry refusal = entry.getRefusal();
    if (refusal != null) {
      return new Intake.Refused(fromAvro(refusal), early);
    }
    return early == null ? new Intake.Unknown() : new Intake.Awaiting(early);
  }

  private static StandingEntry toAvro(Standing standing) {
    Standing.@Nullable Stage stage = standing.stage();
    Standing.@Nullable Closing closing = standing.closing();
    return new StandingEntry(
        Kind.valueOf(standing.said().name()),
        standing.since(),
        stage == null ? null : stage.name(),
        stage == null ? null : stage.since(),
        closing == null ? null : Closed.valueOf(closing.reason().name()),
        closing == null ? null : closing.at());
  }

  private static Standing fromAvro(StandingEntry entry) {
    @Nullable String stage = entry.getStage();
    @Nullable Instant since = entry.getStageSince();
    @Nullable Closed closed = entry.getClosedFor();
    @Nullable Instant closedAt = entry.getClosedAt();
    return new Standing(
        Standing.Kind.valueOf(entry.getKind().name()),
        entry.getSince(),
        stage == null || since == null ? null : new Standing.Stage(stage, since),
        closed == null || closedAt == null
            ? null
            : new Standing.Closing(CloseReason.valueOf(closed.name()), closedAt));
  }

  private static EarlyEntry toAvro(Intake.Early early) {
    return new EarlyEntry(early.source(), early.since());
  }

  private static ReceiptEntry toAvro(Intake.Receipt receipt) {
    return new ReceiptEntry(
        receipt.roleId(),
        receipt.roleVersion(),
        receipt.candidateId(),
        receipt.source(),
        receipt.via(),
        receipt.appliedAt(),
        receipt.receivedAt(),
        receipt.fingerprint(),
        receipt.applicantId().equals(receipt.candidateId()) ? null : receipt.applicantId());
  }

  private static Intake.Receipt fromAvro(ReceiptEntry entry) {
    @Nullable UUID applicantId = entry.getApplicantId();
    return new Intake.Receipt(
        entry.getRoleId(),
        entry.getRoleVersion(),
        applicantId == null ? entry.getCandidateId() : applicantId,
        entry.getCandidateId(),
        entry.getSource(),
        entry.getVia(),
        entry.getAppliedAt(),
        entry.getReceivedAt(),
        entry.getFingerprint());
  }

  private static RefusalEntry toAvro(OfApplication refusal) {
    return new RefusalEntry(
        refusal.applicationId(),
        refusal.occurredAt(),
        refusal.source(),
        hiring.posting.store.Reason.valueOf(refusal.reason().name()),
        refusal.field(),
        refusal.roleId(),
        refusal.fingerprint(),
        refusal.at());
  }

  private static OfApplication fromAvro(RefusalEntry entry) {
    return new OfApplication(
        entry.getApplicationId(),
        entry.getOccurredAt(),
        entry.getSource(),
        Reason.valueOf(entry.getReason().name()),
        entry.getField(),
        entry.getRoleId(),
        entry.getFingerprint(),
        entry.getAt());
  }
}
