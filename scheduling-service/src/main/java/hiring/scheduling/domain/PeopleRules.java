package hiring.scheduling.domain;

import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decision;
import hiring.scheduling.domain.PoolCommand.BlockTime;
import hiring.scheduling.domain.PoolCommand.ImportBusyTimes;
import hiring.scheduling.domain.PoolCommand.RegisterInterviewer;
import hiring.scheduling.domain.PoolCommand.UnblockTime;
import hiring.scheduling.domain.PoolEvent.BusyTimesImported;
import hiring.scheduling.domain.PoolEvent.InterviewerRegistered;
import hiring.scheduling.domain.PoolEvent.TimeBlocked;
import hiring.scheduling.domain.PoolEvent.TimeUnblocked;
import java.util.List;
import java.util.Optional;

/** Who is in a pool, and when they are to be had. */
final class PeopleRules {

  private static final int MOST_DAYS = 366;
  private static final int MOST_BLOCKS = 500;
  private static final int MOST_CALENDARS = 20;
  private static final int MOST_BUSY = 5_000;

  private PeopleRules() {}

  static Decision<PoolEvent, PoolRefusal> register(Round round, RegisterInterviewer register) {
    Interviewer interviewer = register.interviewer();
    Optional<PoolRefusal> fault = InterviewerCheck.firstFault(interviewer);
    if (fault.isPresent()) {
      return refuse(fault.get());
    }
    Calendar known = round.pool().calendar(interviewer.interviewerId());
    if (known != null && known.interviewer().equals(interviewer)) {
      return repeated();
    }
    round.add(
        new InterviewerRegistered(register.poolId(), register.source(), interviewer, round.now()));
    Rearrangement.relieve(round, interviewer.interviewerId(), RescheduleReason.INTERVIEWER_CHANGED);
    return PoolDecider.settled(round);
  }

  static Decision<PoolEvent, PoolRefusal> block(Round round, BlockTime block) {
    Calendar calendar = round.pool().calendar(block.interviewerId());
    if (calendar == null) {
      return refuse(PoolRefusal.UNKNOWN_INTERVIEWER);
    }
    if (!InterviewerCheck.isCode(block.blockId())) {
      return refuse(PoolRefusal.INVALID_BLOCK_ID);
    }
    Period timeOff = block.timeOff();
    Span known = calendar.absences().timeOff().get(block.blockId());
    if (!timeOff.isSound(MOST_DAYS)
        || (known == null && calendar.absences().timeOff().size() >= MOST_BLOCKS)) {
      return refuse(PoolRefusal.INVALID_TIME_OFF);
    }
    if (Span.touching(timeOff.start(), timeOff.end()).equals(known)) {
      return repeated();
    }
    round.add(
        new TimeBlocked(
            block.poolId(),
            block.source(),
            block.interviewerId(),
            block.blockId(),
            timeOff,
            round.now()));
    Rearrangement.relieve(round, block.interviewerId(), RescheduleReason.TIME_OFF);
    return PoolDecider.settled(round);
  }

  static Decision<PoolEvent, PoolRefusal> unblock(Round round, UnblockTime unblock) {
    Calendar calendar = round.pool().calendar(unblock.interviewerId());
    if (calendar == null) {
      return refuse(PoolRefusal.UNKNOWN_INTERVIEWER);
    }
    if (!calendar.absences().timeOff().containsKey(unblock.blockId())) {
      return refuse(PoolRefusal.UNKNOWN_TIME_OFF);
    }
    round.add(
        new TimeUnblocked(
            unblock.poolId(),
            unblock.source(),
            unblock.interviewerId(),
            unblock.blockId(),
            round.now()));
    return PoolDecider.settled(round);
  }

  static Decision<PoolEvent, PoolRefusal> busy(Round round, ImportBusyTimes busy) {
    Calendar calendar = round.pool().calendar(busy.interviewerId());
    if (calendar == null) {
      return refuse(PoolRefusal.UNKNOWN_INTERVIEWER);
    }
    List<Span> known = calendar.absences().busy().getOrDefault(busy.calendar(), List.of());
    if (!InterviewerCheck.isCode(busy.calendar())
        || (known.isEmpty() && calendar.absences().busy().size() >= MOST_CALENDARS)) {
      return refuse(PoolRefusal.INVALID_CALENDAR);
    }
    if (busy.busy().size() > MOST_BUSY
        || !busy.busy().stream().allMatch(period -> period.isSound(MOST_DAYS))) {
      return refuse(PoolRefusal.INVALID_BUSY_TIMES);
    }
    List<Span> spans =
        Absences.merged(
            busy.busy().stream()
                .map(period -> Span.touching(period.start(), period.end()))
                .toList());
    if (spans.equals(known)) {
      return repeated();
    }
    round.add(
        new BusyTimesImported(
            busy.poolId(),
            busy.source(),
            busy.interviewerId(),
            busy.calendar(),
            spans,
            round.now()));
    Rearrangement.relieve(round, busy.interviewerId(), RescheduleReason.BUSY);
    return PoolDecider.settled(round);
  }
}
