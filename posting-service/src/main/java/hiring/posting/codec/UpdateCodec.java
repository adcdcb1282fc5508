package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationReparented;
import hiring.events.ApplicationStageChanged;
import hiring.events.ApplicationWithdrawn;
import hiring.events.CloseReason;
import hiring.events.FillOpening;
import hiring.events.FreeOpening;
import hiring.posting.domain.IntakeEvent;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What becomes of applications after they were received, as records. */
public final class UpdateCodec {

  private UpdateCodec() {}

  /**
   * An event as an application update; empty for what is told elsewhere, or to no one.
   *
   * @param cause id of the record that it follows from
   */
  public static Optional<SpecificRecord> toAvro(IntakeEvent event, UUID cause) {
    UUID id = Ids.eventId(cause, event.getClass().getSimpleName());
    return Optional.ofNullable(update(event, id));
  }

  /** The command by which a role learns of a hire; its source is the application's. */
  public static FillOpening fillOpening(IntakeEvent.ApplicationHired hired, UUID cause) {
    return new FillOpening(
        Ids.eventId(cause, "FillOpening"),
        hired.occurredAt(),
        hired.applicationId(),
        hired.receipt().roleId(),
        hired.receipt().source());
  }

  /** The command by which a role learns that a hire came to nothing. */
  public static FreeOpening freeOpening(IntakeEvent.HireUndone undone, UUID cause) {
    return new FreeOpening(
        Ids.eventId(cause, "FreeOpening"),
        undone.occurredAt(),
        undone.applicationId(),
        undone.receipt().roleId(),
        undone.receipt().source());
  }

  private static @Nullable SpecificRecord update(IntakeEvent event, UUID id) {
    return switch (event) {
      case IntakeEvent.ApplicationStageChanged stageChanged ->
          new ApplicationStageChanged(
              id,
              stageChanged.occurredAt(),
              stageChanged.applicationId(),
              stageChanged.receipt().roleId(),
              stageChanged.receipt().source(),
              stageChanged.stage());
      case IntakeEvent.ApplicationRejected rejected ->
          new ApplicationRejected(
              id,
              rejected.occurredAt(),
              rejected.applicationId(),
              rejected.receipt().roleId(),
              rejected.receipt().source());
      case IntakeEvent.ApplicationWithdrawn withdrawn ->
          new ApplicationWithdrawn(
              id,
              withdrawn.occurredAt(),
              withdrawn.applicationId(),
              withdrawn.receipt().roleId(),
              withdrawn.receipt().source());
      case IntakeEvent.ApplicationReopened reopened ->
          new ApplicationReopened(
              id,
              reopened.occurredAt(),
              reopened.applicationId(),
              reopened.receipt().roleId(),
              reopened.receipt().source());
      case IntakeEvent.ApplicationHired hired ->
          new ApplicationHired(
              id,
              hired.occurredAt(),
              hired.applicationId(),
              hired.receipt().roleId(),
              hired.receipt().source());
      case IntakeEvent.ApplicationClosed closed ->
          new ApplicationClosed(
              id,
              closed.occurredAt(),
              closed.applicationId(),
              closed.receipt().roleId(),
              closed.receipt().source(),
              CloseReason.valueOf(closed.reason().name()));
      case IntakeEvent.ApplicationReparented reparented ->
          new ApplicationReparented(
              id,
              reparented.occurredAt(),
              reparented.applicationId(),
              reparented.receipt().roleId(),
              reparented.receipt().source(),
              reparented.candidateId());
      case IntakeEvent.ApplicationErased erased ->
          new ApplicationErased(
              id,
              erased.occurredAt(),
              erased.applicationId(),
              erased.receipt().roleId(),
              erased.receipt().source(),
              erased.receipt().roleVersion(),
              erased.receipt().appliedAt(),
              erased.receipt().receivedAt());
      case IntakeEvent.ApplicationReceived received -> null;
      case IntakeEvent.HireUndone undone -> null;
      case IntakeEvent.StandingKept kept -> null;
      case IntakeEvent.ErasureKept kept -> null;
    };
  }
}
