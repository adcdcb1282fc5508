package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the intake of one application has come. Small on purpose, and without personal data: it
 * is kept for every application ever received.
 */
public sealed interface Intake {

  /** Nothing was heard of it. */
  record Unknown() implements Intake {}

  /**
   * Its withdrawal came first, and waits for it.
   *
   * @param withdrawnAt when they withdrew, as the sender says
   */
  record AwaitingApplication(Instant withdrawnAt) implements Intake {}

  /** It was received. */
  record Received(Receipt receipt) implements Intake {}

  /** It was received, and its candidate withdrew it. */
  record Withdrawn(Receipt receipt, Instant withdrawnAt) implements Intake {}

  /**
   * It was refused, and is decided afresh should it come again.
   *
   * @param withdrawnAt when they withdrew, if a withdrawal waits for it
   */
  record Refused(IntakeRefusal.OfApplication refusal, @Nullable Instant withdrawnAt)
      implements Intake {}

  /**
   * What was received.
   *
   * @param roleVersion in force when it was received
   * @param receivedAt when the pipeline learned of it
   * @param fingerprint of its content, see {@link Fingerprint}
   */
  record Receipt(
      UUID roleId,
      int roleVersion,
      UUID candidateId,
      String source,
      Instant receivedAt,
      long fingerprint) {}

  /** The intake after an event, in whatever order events come. */
  static Intake evolve(Intake intake, IntakeEvent event) {
    return switch (event) {
      case IntakeEvent.ApplicationReceived received -> received(intake, received.receipt());
      case IntakeEvent.ApplicationWithdrawn withdrawn -> withdrawn(intake, withdrawn.occurredAt());
      case IntakeEvent.WithdrawalKept kept -> withdrawn(intake, kept.occurredAt());
    };
  }

  /** The intake after a submission was refused; never changes what was received. */
  static Intake refused(Intake intake, IntakeRefusal refusal) {
    return switch (refusal) {
      case IntakeRefusal.OfWithdrawal ofWithdrawal -> intake;
      case IntakeRefusal.OfApplication ofApplication ->
          switch (intake) {
            case Unknown unknown -> new Refused(ofApplication, null);
            case AwaitingApplication awaiting -> new Refused(ofApplication, awaiting.withdrawnAt());
            case Refused refused -> new Refused(ofApplication, refused.withdrawnAt());
            case Received received -> received;
            case Withdrawn withdrawn -> withdrawn;
          };
    };
  }

  private static Intake received(Intake intake, Receipt receipt) {
    return switch (intake) {
      case Unknown unknown -> new Received(receipt);
      case AwaitingApplication(Instant withdrawnAt) -> new Withdrawn(receipt, withdrawnAt);
      case Refused refused ->
          refused.withdrawnAt() == null
              ? new Received(receipt)
              : new Withdrawn(receipt, refused.withdrawnAt());
      case Received received -> received;
      case Withdrawn withdrawn -> withdrawn;
    };
  }

  private static Intake withdrawn(Intake intake, Instant at) {
    return switch (intake) {
      case Unknown unknown -> new AwaitingApplication(at);
      case AwaitingApplication awaiting -> awaiting;
      case Refused refused ->
          refused.withdrawnAt() == null ? new Refused(refused.refusal(), at) : refused;
      case Received received -> new Withdrawn(received.receipt(), at);
      case Withdrawn withdrawn -> withdrawn;
    };
  }
}
