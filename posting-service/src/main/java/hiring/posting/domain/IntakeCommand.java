package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came in about an application. */
public sealed interface IntakeCommand {

  /** The application it claims to be about: the key of its record. */
  UUID applicationId();

  /** When it happened in the world, as the sender says. */
  Instant occurredAt();

  /** Who told of it. */
  String source();

  /**
   * Someone applied.
   *
   * @param derivedId the id that follows from source, tenant and the ATS's own id; must equal
   *     {@code applicationId}
   * @param candidateId the id that follows from source, tenant and the ATS's own candidate id
   * @param role the role that the submission names, if it is known
   */
  record SubmitApplication(
      UUID applicationId,
      UUID derivedId,
      UUID candidateId,
      Submission submission,
      @Nullable KnownRole role)
      implements IntakeCommand {

    /** Whether it is about the application that it says it is about. */
    boolean isRightlyNamed() {
      return derivedId.equals(applicationId);
    }

    @Override
    public Instant occurredAt() {
      return submission.occurredAt();
    }

    @Override
    public String source() {
      return submission.source();
    }
  }

  /** The candidate withdrew. */
  record SubmitWithdrawal(UUID applicationId, Instant occurredAt, String source)
      implements IntakeCommand {}
}
