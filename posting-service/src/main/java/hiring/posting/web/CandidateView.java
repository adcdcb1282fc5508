package hiring.posting.web;

import hiring.posting.domain.CandidateHistory;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a candidate's id, without a word about the person.
 *
 * @param erasedAt when they were last erased
 * @param mergedInto the candidate that they turned out to be
 */
record CandidateView(
    UUID candidateId,
    @Nullable Instant erasedAt,
    @Nullable UUID mergedInto,
    @Nullable Instant mergedAt) {

  static CandidateView of(UUID id, CandidateHistory history) {
    return new CandidateView(id, history.erasedAt(), history.mergedInto(), history.mergedAt());
  }
}
