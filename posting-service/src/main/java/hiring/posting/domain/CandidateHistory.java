package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a candidate's id: nothing about the person.
 *
 * @param erasedAt when they were last erased, as the sender says; what is dated later is not meant
 * @param mergedInto the candidate that they turned out to be
 * @param mergedAt when that was found, as the sender says; with {@code mergedInto} only
 */
public record CandidateHistory(
    @Nullable Instant erasedAt, @Nullable UUID mergedInto, @Nullable Instant mergedAt) {

  /** Nothing happened. */
  public static final CandidateHistory NONE = new CandidateHistory(null, null, null);

  /** The history after an event, in whatever order events come. */
  public static CandidateHistory evolve(CandidateHistory history, CandidateEvent event) {
    return switch (event) {
      case CandidateEvent.CandidateErased erased ->
          history.knowsErasure(erased.occurredAt())
              ? history
              : new CandidateHistory(erased.occurredAt(), history.mergedInto(), history.mergedAt());
      case CandidateEvent.CandidateMerged merged ->
          history.knowsMerge(merged.occurredAt())
              ? history
              : new CandidateHistory(
                  history.erasedAt(), merged.intoCandidateId(), merged.occurredAt());
    };
  }

  /** Whether an erasure at that time says nothing new. */
  boolean knowsErasure(Instant at) {
    return erasedAt != null && !at.isAfter(erasedAt);
  }

  /** Whether a merge at that time is known, or overtaken by a later one. */
  boolean knowsMerge(Instant at) {
    return mergedAt != null && !at.isAfter(mergedAt);
  }
}
