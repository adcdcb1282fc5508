package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;

/** What became true of a candidate. */
public sealed interface CandidateEvent {

  /** The candidate within the source. */
  UUID candidateId();

  /** When it happened, as the sender says. */
  Instant occurredAt();

  /** Who said it. */
  String source();

  /** They are forgotten, with all that they applied for until then. */
  record CandidateErased(UUID candidateId, Instant occurredAt, String source)
      implements CandidateEvent {}

  /** They are the same person as another, to whom their applications belong now. */
  record CandidateMerged(UUID candidateId, Instant occurredAt, String source, UUID intoCandidateId)
      implements CandidateEvent {}
}
