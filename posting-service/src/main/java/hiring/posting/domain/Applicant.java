package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The candidate of a submission, after all merges that are known.
 *
 * @param candidateId the one that stays
 * @param erasedAt when they were erased, if they were; what was applied for later is not meant
 */
public record Applicant(UUID candidateId, @Nullable Instant erasedAt) {

  /** Merges of merges; a chain that is longer, or runs in a circle, is followed no further. */
  private static final int LONGEST_CHAIN = 16;

  /** Whether a submission is a late word of someone who is to be forgotten. */
  boolean isForgotten(Submission submission) {
    return erasedAt != null && !submission.occurredAt().isAfter(erasedAt);
  }

  /**
   * Follows a candidate through merges.
   *
   * @param histories what happened to a candidate, if anything did
   */
  public static Applicant of(
      UUID candidateId, Function<UUID, @Nullable CandidateHistory> histories) {
    UUID current = candidateId;
    Instant erasedAt = null;
    for (int followed = 0; followed <= LONGEST_CHAIN; followed++) {
      CandidateHistory history = histories.apply(current);
      if (history == null) {
        break;
      }
      erasedAt = later(erasedAt, history.erasedAt());
      UUID into = history.mergedInto();
      if (into == null) {
        break;
      }
      current = into;
    }
    return new Applicant(current, erasedAt);
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
