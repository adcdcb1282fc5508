package hiring.scheduling.topology;

import hiring.contract.Topics;
import hiring.scheduling.codec.PoolEventCodec;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** Tells of interviewers by pool and of interviews by application; not of searches in vain. */
final class PoolOutbox implements Outbox<Pool, PoolEvent, PoolRefusal> {

  @Override
  public void event(PoolEvent event, Cause cause, Consumer<Outgoing> out) {
    to(event)
        .flatMap(outgoing -> PoolEventCodec.toAvro(event, cause.id()).map(outgoing))
        .ifPresent(out);
  }

  @Override
  public String code(PoolRefusal refusal) {
    return refusal.name();
  }

  @Override
  public List<String> codes() {
    return Stream.of(PoolRefusal.values()).map(Enum::name).toList();
  }

  private static Optional<Function<SpecificRecord, Outgoing>> to(PoolEvent event) {
    return switch (event) {
      case PoolEvent.InterviewerRegistered registered -> people(registered);
      case PoolEvent.TimeBlocked blocked -> people(blocked);
      case PoolEvent.TimeUnblocked unblocked -> people(unblocked);
      case PoolEvent.BusyTimesImported imported -> people(imported);
      case PoolEvent.InterviewScheduled scheduled -> interviews(scheduled.candidacy());
      case PoolEvent.InterviewRescheduled moved -> interviews(moved.candidacy());
      case PoolEvent.InterviewWaitlisted waitlisted -> interviews(waitlisted.candidacy());
      case PoolEvent.InterviewCancelled cancelled -> interviews(cancelled.candidacy());
      case PoolEvent.LoopLearned learned -> Optional.empty();
      case PoolEvent.AvailabilitySet set -> Optional.empty();
      case PoolEvent.InterviewErased erased -> Optional.empty();
      case PoolEvent.NothingFits nothing -> Optional.empty();
      case PoolEvent.LineEnded ended -> Optional.empty();
    };
  }

  private static Optional<Function<SpecificRecord, Outgoing>> people(PoolEvent event) {
    return Optional.of(value -> new Outgoing(Topics.INTERVIEWER_POOLS, event.poolId(), value));
  }

  private static Optional<Function<SpecificRecord, Outgoing>> interviews(Candidacy candidacy) {
    String key = candidacy.applicationId().toString();
    return Optional.of(value -> new Outgoing(Topics.INTERVIEWS, key, value));
  }
}
