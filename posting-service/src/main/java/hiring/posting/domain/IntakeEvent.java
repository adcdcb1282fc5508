package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;

/** What became true of an application's intake. */
public sealed interface IntakeEvent {

  /** The application. */
  UUID applicationId();

  /** It was received; at most once for each application. */
  record ApplicationReceived(UUID applicationId, Intake.Receipt receipt, Submission submission)
      implements IntakeEvent {}

  /**
   * Its candidate withdrew it.
   *
   * @param source where the application came from
   */
  record ApplicationWithdrawn(UUID applicationId, UUID roleId, String source, Instant occurredAt)
      implements IntakeEvent {}

  /** Its withdrawal came before it and waits for it. Private to the intake: no one else is told. */
  record WithdrawalKept(UUID applicationId, Instant occurredAt) implements IntakeEvent {}
}
