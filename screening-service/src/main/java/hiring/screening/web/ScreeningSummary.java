package hiring.screening.web;

import hiring.screening.store.OpinionEntry;
import hiring.screening.store.ScreeningEntry;
import hiring.screening.store.Standing;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screening in a list.
 *
 * @param score absent until judged, as is {@code passMark}
 * @param rubricVersion version of the role whose rubric decides; absent where the application ended
 *     before
 * @param decidedBy the person who decided; absent where the rubric did, as is {@code reason}
 * @param secondedBy who agreed, where two people had to
 * @param decidedAt since when the outcome is what it is
 * @param effectiveAt when a failed screen takes effect, where that is delayed
 * @param claimedBy who looks at it, where a person has to decide
 * @param opinion what the first of two people decided
 */
record ScreeningSummary(
    UUID applicationId,
    UUID roleId,
    Outcome outcome,
    @Nullable Integer score,
    @Nullable Integer passMark,
    @Nullable Integer rubricVersion,
    @Nullable String decidedBy,
    @Nullable String reason,
    @Nullable String secondedBy,
    Instant decidedAt,
    @Nullable Instant effectiveAt,
    @Nullable String claimedBy,
    @Nullable Instant claimedAt,
    @Nullable Opinion opinion) {

  /**
   * What the first of two people decided.
   *
   * @param outcome {@code passed} or {@code failed}
   */
  record Opinion(Outcome outcome, String decidedBy, String reason) {

    static @Nullable Opinion of(@Nullable OpinionEntry entry) {
      return entry == null
          ? null
          : new Opinion(
              entry.getPasses() ? Outcome.PASSED : Outcome.FAILED,
              entry.getDecidedBy(),
              entry.getReason());
    }
  }

  static ScreeningSummary of(ScreeningEntry entry) {
    boolean judged = isJudged(entry);
    return new ScreeningSummary(
        entry.getApplicationId(),
        entry.getRoleId(),
        Objects.requireNonNull(Outcome.of(entry.getStanding()), "an outcome"),
        judged ? entry.getScore() : null,
        judged ? entry.getPassMark() : null,
        judged || entry.getStanding() == Standing.WAITING ? entry.getRoleVersion() : null,
        entry.getDecidedBy(),
        entry.getReason(),
        entry.getSecondedBy(),
        entry.getAt(),
        entry.getDueAt(),
        entry.getClaimedBy(),
        entry.getClaimedAt(),
        Opinion.of(entry.getOpinion()));
  }

  static boolean isJudged(ScreeningEntry entry) {
    return switch (entry.getStanding()) {
      case REFERRED, FAILING, PASSED, FAILED -> true;
      case WAITING, WITHDRAWN, REJECTED, HIRED, CLOSED, ERASED -> false;
    };
  }
}
