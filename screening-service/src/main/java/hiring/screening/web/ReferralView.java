package hiring.screening.web;

import hiring.screening.store.ReferralEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that waits for a person.
 *
 * @param since when it was referred
 * @param claimedBy who looks at it; absent where nobody does, as is {@code claimedAt}
 * @param firstDecidedBy which of two people has decided, where two have to agree
 */
record ReferralView(
    UUID applicationId,
    UUID roleId,
    Instant since,
    int score,
    @Nullable String claimedBy,
    @Nullable Instant claimedAt,
    @Nullable String firstDecidedBy) {

  static ReferralView of(ReferralEntry entry) {
    return new ReferralView(
        entry.getApplicationId(),
        entry.getRoleId(),
        entry.getSince(),
        entry.getScore(),
        entry.getClaimedBy(),
        entry.getClaimedAt(),
        entry.getFirstDecidedBy());
  }
}
