package hiring.posting.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a submission that was understood cannot stand. */
public sealed interface IntakeRefusal {

  /** The kinds of refusal, as in the contract. */
  enum Reason {
    UNKNOWN_ROLE,
    CLOSED_ROLE,
    ID_CONFLICT,
    WRONG_APPLICATION_ID,
    DATED_IN_FUTURE,
    DATED_LONG_AGO,
    MISSING_FIELD,
    INVALID_FIELD,
    /** Said of an application that never came. */
    ORPHAN
  }

  /** The application it was about. */
  UUID applicationId();

  /** When it happened, as the sender said. */
  Instant occurredAt();

  /** Who told of it. */
  String source();

  Reason reason();

  /** The field that is missing or invalid, where that is the reason; a name, never a value. */
  @Nullable String field();

  /**
   * An application was refused.
   *
   * @param roleId the role, where it is known
   * @param fingerprint of the content refused
   * @param at when it was refused
   */
  record OfApplication(
      UUID applicationId,
      Instant occurredAt,
      String source,
      Reason reason,
      @Nullable String field,
      @Nullable UUID roleId,
      long fingerprint,
      Instant at)
      implements IntakeRefusal {

    /** Whether the same content was refused for the same reason, whenever that was. */
    boolean isLike(OfApplication earlier) {
      return fingerprint == earlier.fingerprint
          && reason == earlier.reason
          && Objects.equals(field, earlier.field);
    }
  }

  /** What was said of an application was refused; what is known of it stays as it is. */
  record OfChange(
      UUID applicationId, Instant occurredAt, String source, Reason reason, @Nullable String field)
      implements IntakeRefusal {}
}
