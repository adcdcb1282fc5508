package hiring.scheduling.codec;

import hiring.contract.Ids;
import hiring.events.InterviewSession;
import hiring.events.SessionTrainee;
import hiring.events.Shortage;
import hiring.events.TimeSpan;
import hiring.events.TraineePart;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.PoolEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** What became of commands to pools. */
public final class PoolEventCodec {

  private PoolEventCodec() {}

  /**
   * An event as a record; empty for what is private. One command can change the interviews of many
   * applications, so the application is part of the event's identity.
   *
   * @param cause id of the record that it follows from
   */
  public static Optional<SpecificRecord> toAvro(PoolEvent event, UUID cause) {
    return Optional.ofNullable(
        switch (event) {
          case PoolEvent.InterviewerRegistered registered ->
              new hiring.events.InterviewerRegistered(
                  Ids.eventId(cause, "InterviewerRegistered"),
                  registered.occurredAt(),
                  registered.poolId(),
                  registered.source(),
                  InterviewerCodec.toAvro(registered.interviewer()));
          case PoolEvent.TimeBlocked blocked ->
              new hiring.events.TimeBlocked(
                  Ids.eventId(cause, "TimeBlocked"),
                  blocked.occurredAt(),
                  blocked.poolId(),
                  blocked.source(),
                  blocked.interviewerId(),
                  blocked.blockId(),
                  blocked.timeOff().start(),
                  blocked.timeOff().end());
          case PoolEvent.TimeUnblocked unblocked ->
              new hiring.events.TimeUnblocked(
                  Ids.eventId(cause, "TimeUnblocked"),
                  unblocked.occurredAt(),
                  unblocked.poolId(),
                  unblocked.source(),
                  unblocked.interviewerId(),
                  unblocked.blockId());
          case PoolEvent.BusyTimesImported imported ->
              new hiring.events.BusyTimesImported(
                  Ids.eventId(cause, "BusyTimesImported"),
                  imported.occurredAt(),
                  imported.poolId(),
                  imported.source(),
                  imported.interviewerId(),
                  imported.calendar(),
                  imported.busy().stream()
                      .map(span -> new TimeSpan(span.start(), span.end()))
                      .toList());
          case PoolEvent.InterviewScheduled scheduled -> scheduled(scheduled, cause);
          case PoolEvent.InterviewRescheduled moved -> rescheduled(moved, cause);
          case PoolEvent.InterviewWaitlisted waitlisted -> waitlisted(waitlisted, cause);
          case PoolEvent.InterviewCancelled cancelled -> cancelled(cancelled, cause);
          case PoolEvent.LoopLearned learned -> null;
          case PoolEvent.AvailabilitySet set -> null;
          case PoolEvent.InterviewErased erased -> null;
          case PoolEvent.NothingFits nothing -> null;
          case PoolEvent.LineEnded ended -> null;
        });
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

  private static SpecificRecord rescheduled(PoolEvent.InterviewRescheduled moved, UUID cause) {
    Candidacy candidacy = moved.candidacy();
    return new hiring.events.InterviewRescheduled(
        eventId(cause, "InterviewRescheduled", candidacy),
        moved.occurredAt(),
        candidacy.applicationId(),
        candidacy.roleId(),
        candidacy.source(),
        candidacy.roleVersion(),
        moved.poolId(),
        moved.sequence(),
        hiring.events.RescheduleReason.valueOf(moved.reason().name()),
        sessions(moved.previous()),
        sessions(moved.sessions()));
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
        sessions(waitlisted.sessions()),
        sessions(waitlisted.previous()));
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
                session.trainees().stream()
                    .map(trainee ->
                        new SessionTrainee(
                            trainee.interviewerId(), TraineePart.valueOf(trainee.part().name())))
                    .toList()))
        .toList();
  }

  private static UUID eventId(UUID cause, String type, Candidacy candidacy) {
    return Ids.eventId(cause, type + "/" + candidacy.applicationId());
  }
}
