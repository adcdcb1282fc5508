package hiring.posting.domain;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a candidate's id: nothing about the person.
 *
 * @param erasedAt when they were last erased, as the sender says; what is dated later is not meant
 * @param mergedInto the candidate that they turned out to be
 * @param mergedAt when that was found, as the sender says; with {@code mergedInto} only
 * @param otherMerges whom else they were said to be, before that
 * @param firstMergedAt when they first were said to be anyone else
 */
public record CandidateHistory(
    @Nullable Instant erasedAt,
    @Nullable UUID mergedInto,
    @Nullable Instant mergedAt,
    Set<UUID> otherMerges,
    @Nullable Instant firstMergedAt) {

  /** Nothing happened. */
  public static final CandidateHistory NONE =
      new CandidateHistory(null, null, null, Set.of(), null);

  /** Nobody is more people than that. */
  static final int MOST_MERGES = 16;

  public CandidateHistory {
    otherMerges = Set.copyOf(otherMerges);
  }

  /** The history after an event, in whatever order events come. */
  public static CandidateHistory evolve(CandidateHistory history, CandidateEvent event) {
    return switch (event) {
      case CandidateEvent.CandidateErased erased ->
          history.knowsErasure(erased.occurredAt())
              ? history
              : new CandidateHistory(
                  erased.occurredAt(),
                  history.mergedInto(),
                  history.mergedAt(),
                  history.otherMerges(),
                  history.firstMergedAt());
      case CandidateEvent.CandidateMerged merged ->
          history.merged(merged.intoCandidateId(), merged.occurredAt());
    };
  }

  /** Everyone whom they were ever said to be. */
  public SortedSet<UUID> everMergedInto() {
    SortedSet<UUID> all = new TreeSet<>(otherMerges);
    if (mergedInto != null) {
      all.add(mergedInto);
    }
    return all;
  }

  /** Whether an erasure at that time says nothing new. */
  boolean knowsErasure(Instant at) {
    return erasedAt != null && !at.isAfter(erasedAt);
  }

  /** Whether they were somebody else's by then: their id stood for nobody any more. */
  boolean wasMergedBy(Instant at) {
    return firstMergedAt != null && !firstMergedAt.isAfter(at);
  }

  /** Whether a merge says nothing new. */
  boolean knowsMerge(UUID into, Instant at) {
    return merged(into, at).equals(this);
  }

  boolean hasRoomFor(UUID into) {
    Set<UUID> all = everMergedInto();
    return all.contains(into) || all.size() < MOST_MERGES;
  }

  /** Of several merges the latest holds; the others are kept, since an erasure follows them too. */
  private CandidateHistory merged(UUID into, Instant at) {
    SortedSet<UUID> others = everMergedInto();
    others.add(into);
    boolean prevails =
        mergedInto == null
            || mergedAt == null
            || at.isAfter(mergedAt)
            || (at.equals(mergedAt) && into.compareTo(mergedInto) > 0);
    UUID now = prevails ? into : mergedInto;
    others.remove(now);
    Instant first = firstMergedAt == null || at.isBefore(firstMergedAt) ? at : firstMergedAt;
    return new CandidateHistory(erasedAt, now, prevails ? at : mergedAt, others, first);
  }
}
