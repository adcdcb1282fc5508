package hiring.posting.domain;

import hiring.posting.domain.Intake.Receipt;
import java.time.Instant;
import java.util.UUID;

/** What became true of an application's intake. */
public sealed interface IntakeEvent {

  /** The application. */
  UUID applicationId();

  /** It was received; at most once for each application. */
  record ApplicationReceived(UUID applicationId, Receipt receipt, Submission submission)
      implements IntakeEvent {}

  /** It stands otherwise than before. */
  sealed interface Update extends IntakeEvent {

    /** What had been received. */
    Receipt receipt();

    /** When it happened in the world, as the sender says. */
    Instant occurredAt();

    /** How it stands now. */
    Standing after(Standing before);
  }

  /** It reached another stage of the ATS's own process. */
  record ApplicationStageChanged(
      UUID applicationId, Receipt receipt, Instant occurredAt, String stage) implements Update {

    @Override
    public Standing after(Standing before) {
      return before.with(new Standing.Stage(stage, occurredAt));
    }
  }

  /** The employer rejected it. */
  record ApplicationRejected(UUID applicationId, Receipt receipt, Instant occurredAt)
      implements Update {

    @Override
    public Standing after(Standing before) {
      return before.with(Standing.Kind.REJECTED, occurredAt);
    }
  }

  /** Its candidate withdrew it. */
  record ApplicationWithdrawn(UUID applicationId, Receipt receipt, Instant occurredAt)
      implements Update {

    @Override
    public Standing after(Standing before) {
      return before.with(Standing.Kind.WITHDRAWN, occurredAt);
    }
  }

  /** It goes on after it had ended. */
  record ApplicationReopened(UUID applicationId, Receipt receipt, Instant occurredAt)
      implements Update {

    @Override
    public Standing after(Standing before) {
      return before.with(Standing.Kind.OPEN, occurredAt);
    }
  }

  /** Its candidate was hired. */
  record ApplicationHired(UUID applicationId, Receipt receipt, Instant occurredAt)
      implements Update {

    @Override
    public Standing after(Standing before) {
      return before.with(Standing.Kind.HIRED, occurredAt);
    }
  }

  /** Its role takes nobody any more, and nothing else had ended it. */
  record ApplicationClosed(
      UUID applicationId, Receipt receipt, Instant occurredAt, CloseReason reason)
      implements Update {

    @Override
    public Standing after(Standing before) {
      return before.with(new Standing.Closing(reason, occurredAt));
    }
  }

  /** It stands otherwise than hired now: an opening of its role is free again. Told to the role. */
  record HireUndone(UUID applicationId, Receipt receipt, Instant occurredAt) implements Update {

    @Override
    public Standing after(Standing before) {
      return before;
    }
  }

  /**
   * It belongs to another candidate.
   *
   * @param receipt as it was
   */
  record ApplicationReparented(
      UUID applicationId, Receipt receipt, Instant occurredAt, UUID candidateId)
      implements IntakeEvent {}

  /** It was erased. */
  record ApplicationErased(UUID applicationId, Receipt receipt, Instant occurredAt)
      implements IntakeEvent {}

  /**
   * Something changes nothing for anyone yet: it was said before the application came, or the same
   * is known at a later time, or a role is filled for which it had ended before. Private to the
   * intake: no one else is told.
   *
   * @param standing the whole of it, after that
   * @param source who said it
   * @param at when the pipeline learned of it
   */
  record StandingKept(UUID applicationId, Standing standing, String source, Instant at)
      implements IntakeEvent {}

  /** It was erased before it came. Private to the intake: no one else ever heard of it. */
  record ErasureKept(UUID applicationId, Instant occurredAt) implements IntakeEvent {}
}
