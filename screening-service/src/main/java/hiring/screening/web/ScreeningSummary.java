package hiring.screening.web;

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
 * @param decidedBy who decided a referral; absent where the rubric did, as is {@code reason}
 * @param decidedAt since when the outcome is what it is
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
    Instant decidedAt) {

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
        entry.getAt());
  }

  static boolean isJudged(ScreeningEntry entry) {
    return switch (entry.getStanding()) {
      case REFERRED, PASSED, FAILED -> true;
      case WAITING, WITHDRAWN, REJECTED, HIRED, CLOSED, ERASED -> false;
    };
  }
}
