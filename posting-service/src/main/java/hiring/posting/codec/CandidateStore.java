package hiring.posting.codec;

import hiring.posting.domain.CandidateHistory;
import hiring.posting.store.CandidateEntry;
import java.util.Set;

/** What happened to a candidate's id as it is stored. */
public final class CandidateStore {

  /** The store, by candidateId. */
  public static final String CANDIDATES = "candidates";

  /** The store of what the intake knows of candidates, by candidateId; every task has all of it. */
  public static final String KNOWN_CANDIDATES = "known-candidates";

  private CandidateStore() {}

  public static CandidateEntry toAvro(CandidateHistory history) {
    return new CandidateEntry(
        history.erasedAt(),
        history.mergedInto(),
        history.mergedAt(),
        history.otherMerges().stream().sorted().toList(),
        history.firstMergedAt());
  }

  public static CandidateHistory fromAvro(CandidateEntry entry) {
    return new CandidateHistory(
        entry.getErasedAt(),
        entry.getMergedInto(),
        entry.getMergedAt(),
        Set.copyOf(entry.getOtherMerges()),
        entry.getFirstMergedAt());
  }
}
