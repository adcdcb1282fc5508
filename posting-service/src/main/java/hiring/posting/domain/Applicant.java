package hiring.posting.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The candidate of a submission by all that is known of merges and erasures, in whatever order it
 * was learned.
 *
 * @param namedId the candidate whom the submission names
 * @param candidateId the one whom they turned out to be
 * @param erasedAt when they were erased by any id that they had, if they were; what was applied for
 *     later is not meant
 */
public record Applicant(UUID namedId, UUID candidateId, @Nullable Instant erasedAt) {

  /** Merges of merges are followed so far, both ways. */
  public static final int LONGEST_CHAIN = 16;

  /**
   * Whether what they applied for then is to be forgotten. The two dates are of two clocks, so what
   * seems to have been applied for a moment later may have been there before.
   */
  boolean isForgotten(Instant appliedAt) {
    return erasedAt != null && !appliedAt.isAfter(erasedAt.plus(Objection.CLOCK_TOLERANCE));
  }

  /**
   * Follows a candidate through merges.
   *
   * @param histories what happened to a candidate, if anything did
   */
  public static Applicant of(
      UUID candidateId, Function<UUID, @Nullable CandidateHistory> histories) {
    CandidateHistory own = histories.apply(candidateId);
    if (own == null) {
      return new Applicant(candidateId, candidateId, null);
    }
    Instant erasedAt = own.erasedAt();
    for (UUID id : reach(candidateId, id -> everInto(histories.apply(id)))) {
      CandidateHistory history = histories.apply(id);
      erasedAt = history == null ? erasedAt : later(erasedAt, history.erasedAt());
    }
    return new Applicant(candidateId, last(candidateId, histories), erasedAt);
  }

  /**
   * All that is reached from a candidate, themselves first, in at most {@link #LONGEST_CHAIN}
   * steps. A later merge does not take back an earlier one here: they were the same person once.
   */
  public static Set<UUID> reach(UUID candidateId, Function<UUID, ? extends Iterable<UUID>> next) {
    Set<UUID> reached = new LinkedHashSet<>(Set.of(candidateId));
    Set<UUID> newest = Set.copyOf(reached);
    for (int step = 0; step < LONGEST_CHAIN && !newest.isEmpty(); step++) {
      Set<UUID> found = new LinkedHashSet<>();
      newest.forEach(id -> next.apply(id).forEach(found::add));
      found.removeAll(reached);
      reached.addAll(found);
      newest = found;
    }
    return reached;
  }

  private static Set<UUID> everInto(@Nullable CandidateHistory history) {
    return history == null ? Set.of() : history.everMergedInto();
  }

  /** The end of the latest merges; in a circle, the one whose own merge is the oldest. */
  private static UUID last(UUID first, Function<UUID, @Nullable CandidateHistory> histories) {
    Map<UUID, Instant> followed = new LinkedHashMap<>();
    UUID current = first;
    while (followed.size() <= LONGEST_CHAIN) {
      CandidateHistory history = histories.apply(current);
      if (history == null || history.mergedInto() == null || history.mergedAt() == null) {
        return current;
      }
      if (followed.containsKey(current)) {
        return oldestOfCircle(current, followed);
      }
      followed.put(current, history.mergedAt());
      current = history.mergedInto();
    }
    return current;
  }

  private static UUID oldestOfCircle(UUID entered, Map<UUID, Instant> followed) {
    return followed.entrySet().stream()
        .dropWhile(merge -> !merge.getKey().equals(entered))
        .min(Map.Entry.<UUID, Instant>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(entered);
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
