package hiring.scheduling.codec;

import hiring.contract.Ids;
import hiring.events.InterviewSession;
import hiring.events.Shortage;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.PoolEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Commands to pools, and what became of them. */
public final class PoolCodec {

  private PoolCodec() {}

  /** What a record asks for; empty for a record that is no command to a pool. */
  public static Optional<PoolCommand> command(SpecificRecord value) {
    return switch (value) {
      case hiring.events.RegisterInterviewer register ->
          Optional.of(
              new PoolCommand.RegisterInterviewer(
                  register.getPoolId(),
                  register.getSource(),
                  InterviewerCodec.fromAvro(register.getInterviewer())));
      case hiring.events.RequestInterview request ->
          Optional.of(
              new PoolCommand.RequestInterview(
                  request.getPoolId(),
                  new Candidacy(
                      request.getApplicationId(),
                      request.getRoleId(),
                      request.getRoleVersion(),
                      request.getSource()),
                  LoopShape.of(LoopCodec.fromAvro(request.getLoop()), request.getTimeZone())));
      case hiring.events.ReleaseInterview release ->
          Optional.of(
              new PoolCommand.ReleaseInterview(
                  release.getPoolId(),
                  release.getApplicationId(),
                  CancelReason.valueOf(release.getReason().name())));
      case hiring.events.RetryWaitlist retry ->
          Optional.of(new PoolCommand.RetryWaitlist(retry.getPoolId()));
      default -> Optional.empty();
    };
  }

  /** A registration as a record. */
  public static hiring.events.RegisterInterviewer toAvro(
      PoolCommand.RegisterInterviewer register, UUID commandId, Instant occurredAt) {
    return new hiring.events.RegisterInterviewer(
        commandId,
        occurredAt,
        register.poolId(),
        register.source(),
        InterviewerCodec.toAvro(register.interviewer()));
  }

  /**
   * An event as a record; empty for what is private. One command can change the interviews of many
   * applications, so the application is part of the event's identity.
   *
   * @param cause id of the record that it follows from
   */
  public static Optional<SpecificRecord> toAvro(PoolEvent event, UUID cause) {
    return switch (event) {
      case PoolEvent.InterviewerRegistered registered ->
          Optional.of(
              new hiring.events.InterviewerRegistered(
                  Ids.eventId(cause, "InterviewerRegistered"),
                  registered.occurredAt(),
                  registered.poolId(),
                  registered.source(),
                  InterviewerCodec.toAvro(registered.interviewer())));
      case PoolEvent.InterviewScheduled scheduled -> Optional.of(scheduled(scheduled, cause));
      case PoolEvent.InterviewWaitlisted waitlisted -> Optional.of(waitlisted(waitlisted, cause));
      case PoolEvent.InterviewCancelled cancelled -> Optional.of(cancelled(cancelled, cause));
      case PoolEvent.InterviewErased erased -> Optional.empty();
      case PoolEvent.NothingFits nothing -> Optional.empty();
      case PoolEvent.LineEnded ended -> Optional.empty();
    };
  }

  private static SpecificRecord scheduled(PoolEvent.InterviewScheduled scheduled, UUID cause) {
    Candidacy candidacy = scheduled.candidacy();
    return new hiring.events.InterviewScheduled(
        eventId(cause, "InterviewScheduled", candidacy),
        scheduled.occurredAt(),
        candidacy.applicationId(),
        candidacy.roleId(),
        candidacy.source(),
        candidacy.roleVersion(),
        scheduled.poolId(),
        scheduled.sequence(),
        sessions(scheduled.sessions()));
  }

  private static SpecificRecord waitlisted(PoolEvent.InterviewWaitlisted waitlisted, UUID cause) {
    Candidacy candidacy = waitlisted.candidacy();
    return new hiring.events.InterviewWaitlisted(
        eventId(cause, "InterviewWaitlisted", candidacy),
        waitlisted.occurredAt(),
        candidacy.applicationId(),
        candidacy.roleId(),
        candidacy.source(),
        candidacy.roleVersion(),
        waitlisted.poolId(),
        Shortage.valueOf(waitlisted.shortage().reason().name()),
        waitlisted.shortage().session(),
        waitlisted.sequence(),
        List.of());
  }

  private static SpecificRecord cancelled(PoolEvent.InterviewCancelled cancelled, UUID cause) {
    Candidacy candidacy = cancelled.candidacy();
    return new hiring.events.InterviewCancelled(
        eventId(cause, "InterviewCancelled", candidacy),
        cancelled.occurredAt(),
        candidacy.applicationId(),
        candidacy.roleId(),
        candidacy.source(),
        cancelled.poolId(),
        cancelled.sequence(),
        hiring.events.CancelReason.valueOf(cancelled.reason().name()),
        sessions(cancelled.sessions()));
  }

  private static List<InterviewSession> sessions(List<ArrangedSession> sessions) {
    return sessions.stream()
        .map(session ->
            new InterviewSession(
                session.kind(),
                session.start(),
                session.end(),
                session.zone().getId(),
                session.interviewers(),
                List.of()))
        .toList();
  }

  private static UUID eventId(UUID cause, String type, Candidacy candidacy) {
    return Ids.eventId(cause, type + "/" + candidacy.applicationId());
  }
}
