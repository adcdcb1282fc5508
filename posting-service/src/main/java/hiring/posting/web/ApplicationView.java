package hiring.posting.web;

import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeRefusal;
import hiring.posting.domain.Standing;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an application, without a word about who applied.
 *
 * @param status "received"; where it ended "rejected", "withdrawn", "hired", "closed"; "refused";
 *     "awaiting-application" where only what happened to it later came so far; "erased"
 * @param since when it came to stand so, as the sender says; absent while nothing was said
 * @param stage the stage of the ATS's own process
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
    @Nullable Instant since,
    @Nullable String stage,
    @Nullable Instant refusedAt,
    IntakeRefusal.@Nullable Reason reason,
    @Nullable String field) {

  /** What can be seen of an intake; null when nothing was heard of it. */
  static @Nullable ApplicationView of(UUID id, Intake intake) {
    return switch (intake) {
      case Intake.Unknown unknown -> null;
      case Intake.Awaiting(Intake.Early early) ->
          of(id, "awaiting-application", null, since(early.standing()), early.standing());
      case Intake.Received(Intake.Receipt receipt, Standing standing) ->
          of(id, status(standing), receipt, since(standing), standing);
      case Intake.Refused(IntakeRefusal.OfApplication refusal, Intake.Early early) ->
          of(id, refusal);
      case Intake.Erased(Instant at) -> of(id, "erased", null, at, null);
    };
  }

  private static String status(Standing standing) {
    return standing.kind() == Standing.Kind.OPEN
        ? "received"
        : standing.kind().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Instant since(Standing standing) {
    return standing.at().equals(Instant.EPOCH) ? null : standing.at();
  }

  private static ApplicationView of(
      UUID id,
      String status,
      Intake.@Nullable Receipt receipt,
      @Nullable Instant since,
      @Nullable Standing standing) {
    Standing.Stage stage = standing == null ? null : standing.stage();
    return new ApplicationView(
        id,
        status,
        receipt == null ? null : receipt.roleId(),
        receipt == null ? null : receipt.roleVersion(),
        receipt == null ? null : receipt.candidateId(),
        receipt == null ? null : receipt.source(),
        receipt == null ? null : receipt.receivedAt(),
        since,
        stage == null ? null : stage.name(),
        null,
        null,
        null);
  }

  private static ApplicationView of(UUID id, IntakeRefusal.OfApplication refusal) {
    return new ApplicationView(
        id,
        "refused",
        refusal.roleId(),
        null,
        null,
        refusal.source(),
        null,
        null,
        null,
        refusal.at(),
        refusal.reason(),
        refusal.field());
  }
}
