package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came in about an application. */
public sealed interface IntakeCommand {

  /** The application it claims to be about: the key of its record. */
  UUID applicationId();

  /**
   * Someone applied.
   *
   * @param derivedId the id that follows from source, tenant and the ATS's own id; must equal
   *     {@code applicationId}
   * @param applicant the candidate, by the ids that the ATS uses now
   * @param role the role that the submission names, if it is known
   */
  record SubmitApplication(
      UUID applicationId,
      UUID derivedId,
      Applicant applicant,
      Submission submission,
      @Nullable KnownRole role)
      implements IntakeCommand {

    /** Whether it is about the application that it says it is about. */
    boolean isRightlyNamed() {
      return derivedId.equals(applicationId);
    }
  }

  /**
   * Something happened to it.
   *
   * @param occurredAt when it happened in the world, as the sender says
   * @param source who told of it
   */
  record ChangeApplication(UUID applicationId, Instant occurredAt, String source, Change change)
      implements IntakeCommand {}

  /** Its role takes nobody any more. */
  record CloseApplication(UUID applicationId, Instant occurredAt, CloseReason reason)
      implements IntakeCommand {}

  /**
   * Something happened to the candidate whom it named, or to one to whom they were merged.
   *
   * @param occurredAt when it happened, as the sender says
   * @param applicant its candidate as they are known now
   */
  record FollowCandidate(UUID applicationId, Instant occurredAt, Applicant applicant)
      implements IntakeCommand {}

  /** What was said of it has waited for it; see whether for too long. */
  record GiveUpWaiting(UUID applicationId) implements IntakeCommand {}
}
