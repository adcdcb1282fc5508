package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;

/** What is asked about a candidate. */
public sealed interface CandidateCommand {

  /** The candidate within the source. */
  UUID candidateId();

  /** When it was asked or happened, as the sender says. */
  Instant occurredAt();

  /** Who asked: the ATS's name, or {@code api} for our own HTTP. */
  String source();

  /** Forget them, and all that they applied for until then. */
  record EraseCandidate(UUID candidateId, Instant occurredAt, String source)
      implements CandidateCommand {}

  /** They are the same person as another. */
  record MergeCandidate(UUID candidateId, Instant occurredAt, String source, UUID intoCandidateId)
      implements CandidateCommand {}
}
