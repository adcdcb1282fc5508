package hiring.posting.domain;

import java.time.Instant;

/** One thing that an ATS says, in the one form into which every vendor's payload is translated. */
public sealed interface Notice {

  /** Whose ids it speaks of. */
  Account account();

  /** When it happened in the world, as the sender says. */
  Instant occurredAt();

  /** Someone applied. Personal data. */
  record Applied(Submission submission) implements Notice {

    @Override
    public Account account() {
      return new Account(submission.source(), submission.tenant());
    }

    @Override
    public Instant occurredAt() {
      return submission.occurredAt();
    }
  }

  /**
   * Something happened to an application.
   *
   * @param externalApplicationId the ATS's own id, as in {@link Submission}
   */
  record Changed(Account account, String externalApplicationId, Instant occurredAt, Change change)
      implements Notice {}

  /**
   * A candidate was deleted or made anonymous: every application of theirs is to be forgotten.
   *
   * @param externalCandidateId the ATS's own id, as in {@link Submission}
   */
  record CandidateErased(Account account, String externalCandidateId, Instant occurredAt)
      implements Notice {}

  /**
   * Two candidates are the same person.
   *
   * @param externalCandidateId the one that goes
   * @param intoExternalCandidateId the one that stays
   */
  record CandidateMerged(
      Account account,
      String externalCandidateId,
      String intoExternalCandidateId,
      Instant occurredAt)
      implements Notice {}
}
