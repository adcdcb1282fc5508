package hiring.posting.web;

import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeRefusal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an application, without a word about who applied.
 *
 * @param status "received", "withdrawn", "refused", or "awaiting-application" where only its
 *     withdrawal came so far
 * @param reason why it was refused
 * @param field the field at fault, where one is
 */
record ApplicationView(
    UUID applicationId,
    String status,
    @Nullable UUID roleId,
    @Nullable Integer roleVersion,
    @Nullable UUID candidateId,
    @Nullable String source,
    @Nullable Instant receivedAt,
    @Nullable Instant withdrawnAt,
    @Nullable Instant refusedAt,
    IntakeRefusal.@Nullable Reason reason,
    @Nullable String field) {

  /** What can be seen of an intake; null when nothing was heard of it. */
  static @Nullable ApplicationView of(UUID id, Intake intake) {
    return switch (intake) {
      case Intake.Unknown unknown -> null;
      case Intake.AwaitingApplication(Instant withdrawnAt) ->
          new ApplicationView(
              id,
              "awaiting-application",
              null,
              null,
              null,
              null,
              null,
              withdrawnAt,
              null,
              null,
              null);
      case Intake.Received(Intake.Receipt receipt) -> of(id, "received", receipt, null);
      case Intake.Withdrawn(Intake.Receipt receipt, Instant withdrawnAt) ->
          of(id, "withdrawn", receipt, withdrawnAt);
      case Intake.Refused refused -> of(id, refused.refusal(), refused.withdrawnAt());
    };
  }

  private static ApplicationView of(
      UUID id, String status, Intake.Receipt receipt, @Nullable Instant withdrawnAt) {
    return new ApplicationView(
        id,
        status,
        receipt.roleId(),
        receipt.roleVersion(),
        receipt.candidateId(),
        receipt.source(),
        receipt.receivedAt(),
        withdrawnAt,
        null,
        null,
        null);
  }

  private static ApplicationView of(
      UUID id, IntakeRefusal.OfApplication refusal, @Nullable Instant withdrawnAt) {
    return new ApplicationView(
        id,
        "refused",
        refusal.roleId(),
        null,
        null,
        refusal.source(),
        null,
        withdrawnAt,
        refusal.at(),
        refusal.reason(),
        refusal.field());
  }
}
