package hiring.posting.topology;

import hiring.contract.Ids;
import hiring.events.ApplicationSubmitted;
import hiring.posting.codec.CandidateCodec;
import hiring.posting.codec.IntakeCodec;
import hiring.posting.codec.RoleCodec;
import hiring.posting.domain.Applicant;
import hiring.posting.domain.CandidateEvent;
import hiring.posting.domain.IntakeCommand;
import hiring.posting.domain.RoleEvent;
import hiring.streams.Addressed;
import hiring.streams.Cause;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Submissions, each with the role and the candidate that it names as they stand at this moment of
 * the log; and what a role's or a candidate's end means for each of their applications.
 */
final class IntakeInbox implements Inbox<IntakeCommand> {

  private KnownRoles roles;
  private KnownCandidates candidates;
  private Index byCandidate;
  private Index byRole;
  private WaitingUpdates waiting;

  @SuppressWarnings("NullAway.Init") // open comes before the first record
  IntakeInbox() {}

  @Override
  public void open(ProcessorContext<?, ?> context) {
    roles = KnownRoles.open(context);
    candidates = KnownCandidates.open(context);
    byCandidate = Index.open(context, IntakeStates.BY_CANDIDATE);
    byRole = Index.open(context, IntakeStates.BY_ROLE);
    waiting = WaitingUpdates.open(context);
  }

  @Override
  public void commands(Received received, Consumer<Addressed<IntakeCommand>> commands) {
    waiting.due(received.now()).forEach(due -> commands.accept(giveUp(received, due)));
    SpecificRecord value = received.value();
    if (value instanceof ApplicationSubmitted submitted) {
      IntakeCommand command = IntakeCodec.command(submitted, roles::named, candidates::applicant);
      commands.accept(new Addressed<>(received.key(), command, received.cause()));
    } else if (value != null) {
      IntakeCodec.change(value)
          .map(change -> new Addressed<IntakeCommand>(received.key(), change, received.cause()))
          .ifPresent(commands);
      RoleCodec.event(value).ifPresent(event -> learn(event, received, commands));
      CandidateCodec.event(value).ifPresent(event -> learn(event, received, commands));
    }
  }

  private void learn(
      RoleEvent event, Received received, Consumer<Addressed<IntakeCommand>> commands) {
    roles.learn(event, received.now());
    if (event instanceof RoleEvent.Closed closed) {
      each(
          byRole.of(closed.roleId()),
          id -> new IntakeCommand.CloseApplication(id, closed.occurredAt(), closed.reason()),
          received,
          commands);
    }
  }

  private void learn(
      CandidateEvent event, Received received, Consumer<Addressed<IntakeCommand>> commands) {
    candidates.learn(event);
    for (UUID named : candidates.whoAre(event.candidateId())) {
      Applicant applicant = candidates.applicant(named);
      each(
          byCandidate.of(named),
          id -> new IntakeCommand.FollowCandidate(id, event.occurredAt(), applicant),
          received,
          commands);
    }
  }

  private static void each(
      List<String> applicationIds,
      Function<UUID, IntakeCommand> command,
      Received received,
      Consumer<Addressed<IntakeCommand>> commands) {
    for (String id : applicationIds) {
      commands.accept(
          new Addressed<>(id, command.apply(UUID.fromString(id)), causeFor(id, received)));
    }
  }

  private Addressed<IntakeCommand> giveUp(Received received, WaitingUpdates.Due due) {
    String id = due.applicationId();
    return new Addressed<>(
        id,
        new IntakeCommand.GiveUpWaiting(UUID.fromString(id)),
        causeFor(id, received),
        () -> waiting.remove(due));
  }

  /** One record means something for many applications; what follows has an id for each. */
  private static Cause causeFor(String applicationId, Received received) {
    Cause cause = received.cause();
    return new Cause(
        Ids.derive("share/" + cause.id() + "/" + applicationId), cause.now(), cause.traceparent());
  }
}
