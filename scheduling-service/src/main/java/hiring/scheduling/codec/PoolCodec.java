package hiring.scheduling.codec;

import hiring.events.TimeSpan;
import hiring.scheduling.domain.CancelReason;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.Period;
import hiring.scheduling.domain.PoolCommand;
import hiring.scheduling.domain.RescheduleReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Commands to pools. */
public final class PoolCodec {

  /** Who gives the commands of this service's own HTTP. */
  private static final String API = "api";

  private PoolCodec() {}

  /** What a record asks for; empty for a record that is no command to a pool. */
  public static Optional<PoolCommand> command(SpecificRecord value) {
    return Optional.ofNullable(
        switch (value) {
          case hiring.events.RegisterInterviewer register ->
              new PoolCommand.RegisterInterviewer(
                  register.getPoolId(),
                  register.getSource(),
                  InterviewerCodec.fromAvro(register.getInterviewer()));
          case hiring.events.BlockTime block ->
              new PoolCommand.BlockTime(
                  block.getPoolId(),
                  block.getSource(),
                  block.getInterviewerId(),
                  block.getBlockId(),
                  new Period(block.getStart(), block.getEnd()));
          case hiring.events.UnblockTime unblock ->
              new PoolCommand.UnblockTime(
                  unblock.getPoolId(),
                  unblock.getSource(),
                  unblock.getInterviewerId(),
                  unblock.getBlockId());
          case hiring.events.ImportBusyTimes busy ->
              new PoolCommand.ImportBusyTimes(
                  busy.getPoolId(),
                  busy.getSource(),
                  busy.getInterviewerId(),
                  busy.getCalendar(),
                  periods(busy.getBusy()));
          case hiring.events.RequestInterview request ->
              new PoolCommand.RequestInterview(
                  request.getPoolId(),
                  new Candidacy(
                      request.getApplicationId(),
                      request.getRoleId(),
                      request.getRoleVersion(),
                      request.getSource()),
                  LoopShape.of(LoopCodec.fromAvro(request.getLoop()), request.getTimeZone()));
          case hiring.events.SetAvailability set ->
              new PoolCommand.SetAvailability(
                  set.getPoolId(),
                  set.getApplicationId(),
                  set.getTimeZone(),
                  periods(set.getWindows()));
          case hiring.events.DeclineSession decline ->
              new PoolCommand.DeclineSession(
                  decline.getPoolId(),
                  decline.getApplicationId(),
                  decline.getKind(),
                  decline.getInterviewerId());
          case hiring.events.RescheduleInterview move ->
              new PoolCommand.RescheduleInterview(
                  move.getPoolId(),
                  move.getApplicationId(),
                  RescheduleReason.valueOf(move.getReason().name()),
                  Set.copyOf(move.getKinds()),
                  move.getNotBefore());
          case hiring.events.CancelInterview cancel ->
              new PoolCommand.ReleaseInterview(
                  cancel.getPoolId(), cancel.getApplicationId(), CancelReason.COORDINATOR);
          case hiring.events.ReleaseInterview release ->
              new PoolCommand.ReleaseInterview(
                  release.getPoolId(),
                  release.getApplicationId(),
                  CancelReason.valueOf(release.getReason().name()));
          case hiring.events.RetryWaitlist retry ->
              new PoolCommand.RetryWaitlist(retry.getPoolId());
          default -> null;
        });
  }

  /**
   * A command of a person, as a record.
   *
   * @throws IllegalArgumentException for a command that this service gives itself
   */
  public static SpecificRecord toAvro(PoolCommand command, UUID commandId, Instant occurredAt) {
    return switch (command) {
      case PoolCommand.RegisterInterviewer register ->
          new hiring.events.RegisterInterviewer(
              commandId,
              occurredAt,
              register.poolId(),
              register.source(),
              InterviewerCodec.toAvro(register.interviewer()));
      case PoolCommand.BlockTime block ->
          new hiring.events.BlockTime(
              commandId,
              occurredAt,
              block.poolId(),
              block.source(),
              block.interviewerId(),
              block.blockId(),
              block.timeOff().start(),
              block.timeOff().end());
      case PoolCommand.UnblockTime unblock ->
          new hiring.events.UnblockTime(
              commandId,
              occurredAt,
              unblock.poolId(),
              unblock.source(),
              unblock.interviewerId(),
              unblock.blockId());
      case PoolCommand.ImportBusyTimes busy ->
          new hiring.events.ImportBusyTimes(
              commandId,
              occurredAt,
              busy.poolId(),
              busy.source(),
              busy.interviewerId(),
              busy.calendar(),
              spans(busy.busy()));
      case PoolCommand.SetAvailability set ->
          new hiring.events.SetAvailability(
              commandId,
              occurredAt,
              set.poolId(),
              API,
              set.applicationId(),
              set.timeZone(),
              spans(set.windows()));
      case PoolCommand.DeclineSession decline ->
          new hiring.events.DeclineSession(
              commandId,
              occurredAt,
              decline.poolId(),
              API,
              decline.applicationId(),
              decline.kind(),
              decline.interviewerId());
      case PoolCommand.RescheduleInterview move ->
          new hiring.events.RescheduleInterview(
              commandId,
              occurredAt,
              move.poolId(),
              API,
              move.applicationId(),
              hiring.events.RescheduleReason.valueOf(move.reason().name()),
              List.copyOf(new TreeSet<>(move.kinds())),
              move.notBefore());
      case PoolCommand.ReleaseInterview release when release.reason() == CancelReason.COORDINATOR ->
          new hiring.events.CancelInterview(
              commandId, occurredAt, release.poolId(), API, release.applicationId());
      case PoolCommand.ReleaseInterview release -> throw notOfAPerson(release);
      case PoolCommand.RequestInterview request -> throw notOfAPerson(request);
      case PoolCommand.RetryWaitlist retry -> throw notOfAPerson(retry);
    };
  }

  private static IllegalArgumentException notOfAPerson(PoolCommand command) {
    return new IllegalArgumentException("no person gives a " + command.getClass().getSimpleName());
  }

  private static List<Period> periods(List<TimeSpan> spans) {
    return spans.stream().map(span -> new Period(span.getStart(), span.getEnd())).toList();
  }

  private static List<TimeSpan> spans(List<Period> periods) {
    return periods.stream().map(period -> new TimeSpan(period.start(), period.end())).toList();
  }
}
