package hiring.posting.codec;

import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeRefusal.OfApplication;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.store.IntakeEntry;
import hiring.posting.store.ReceiptEntry;
import hiring.posting.store.RefusalEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The intake of an application as it is stored. */
public final class IntakeStore {

  /** The store, by applicationId. */
  public static final String INTAKE = "intake";

  private IntakeStore() {}

  public static IntakeEntry toAvro(Intake intake) {
    return switch (intake) {
      case Intake.Unknown unknown -> new IntakeEntry(null, null, null);
      case Intake.AwaitingApplication(Instant withdrawnAt) ->
          new IntakeEntry(null, null, withdrawnAt);
      case Intake.Received(Intake.Receipt receipt) -> new IntakeEntry(toAvro(receipt), null, null);
      case Intake.Withdrawn(Intake.Receipt receipt, Instant withdrawnAt) ->
          new IntakeEntry(toAvro(receipt), null, withdrawnAt);
      case Intake.Refused refused ->
          new IntakeEntry(null, toAvro(refused.refusal()), refused.withdrawnAt());
    };
  }

  public static Intake fromAvro(IntakeEntry entry) {
    @Nullable ReceiptEntry receipt = entry.getReceipt();
    @Nullable RefusalEntry refusal = entry.getRefusal();
    @Nullable Instant withdrawnAt = entry.getWithdrawnAt();
    if (receipt != null) {
      return withdrawnAt == null
          ? new Intake.Received(fromAvro(receipt))
          : new Intake.Withdrawn(fromAvro(receipt), withdrawnAt);
    }
    if (refusal != null) {
      return new Intake.Refused(fromAvro(refusal), withdrawnAt);
    }
    return withdrawnAt == null ? new Intake.Unknown() : new Intake.AwaitingApplication(withdrawnAt);
  }

  private static ReceiptEntry toAvro(Intake.Receipt receipt) {
    return new ReceiptEntry(
        receipt.roleId(),
        receipt.roleVersion(),
        receipt.candidateId(),
        receipt.source(),
        receipt.receivedAt(),
        receipt.fingerprint());
  }

  private static Intake.Receipt fromAvro(ReceiptEntry entry) {
    return new Intake.Receipt(
        entry.getRoleId(),
        entry.getRoleVersion(),
        entry.getCandidateId(),
        entry.getSource(),
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
    @Nullable UUID roleId = entry.getRoleId();
    return new OfApplication(
        entry.getApplicationId(),
        entry.getOccurredAt(),
        entry.getSource(),
        Reason.valueOf(entry.getReason().name()),
        entry.getField(),
        roleId,
        entry.getFingerprint(),
        entry.getAt());
  }
}
