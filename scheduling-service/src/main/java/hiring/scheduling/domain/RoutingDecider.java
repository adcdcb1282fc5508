package hiring.scheduling.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.scheduling.domain.RoutingCommand.End;
import hiring.scheduling.domain.RoutingCommand.Erase;
import hiring.scheduling.domain.RoutingCommand.Reopen;
import hiring.scheduling.domain.RoutingCommand.RoleArrived;
import hiring.scheduling.domain.RoutingCommand.Route;
import hiring.scheduling.domain.RoutingCommand.TakeBack;
import hiring.scheduling.domain.RoutingEvent.EndUndone;
import hiring.scheduling.domain.RoutingEvent.InterviewReleased;
import hiring.scheduling.domain.RoutingEvent.InterviewRequested;
import hiring.scheduling.domain.RoutingEvent.PassHeld;
import hiring.scheduling.domain.RoutingEvent.PassTakenBack;
import hiring.scheduling.domain.RoutingEvent.RequestForestalled;
import hiring.scheduling.domain.RoutingEvent.RoleAwaited;
import hiring.scheduling.domain.RoutingEvent.RoutingErased;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one application's way to a pool: a pass asks once, by the loop and the pool of the
 * role's version that decided; an end gives back, whichever of the two comes first, and so does a
 * person who overturns the screen; a reopening asks again.
 */
public final class RoutingDecider
    implements Decider<Routing, RoutingCommand, RoutingEvent, RoutingRefusal> {

  @Override
  public Routing initial() {
    return new Routing.Unknown();
  }

  @Override
  public Routing evolve(Routing routing, RoutingEvent event) {
    return Routing.evolve(routing, event);
  }

  @Override
  public Decision<RoutingEvent, RoutingRefusal> decide(
      Routing routing, RoutingCommand command, Instant now) {
    return switch (routing) {
      case Routing.Unknown unknown -> unknown(command, now);
      case Routing.AwaitingRole awaiting -> awaiting(awaiting, command, now);
      case Routing.Routed routed -> routed(routed, command, now);
      case Routing.Ended ended -> ended(ended, command, now);
      case Routing.Erased erased -> erased(command);
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> unknown(
      RoutingCommand command, Instant now) {
    return switch (command) {
      case Route route -> accept(request(route.pass(), route.role(), now));
      case RoleArrived arrived -> repeated();
      case TakeBack takeBack -> repeated();
      // Remembered, so that nobody is asked when the pass comes.
      case End end -> accept(new RequestForestalled(end.applicationId()));
      case Reopen reopen -> repeated();
      case Erase erase -> accept(new RoutingErased(erase.applicationId()));
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> awaiting(
      Routing.AwaitingRole awaiting, RoutingCommand command, Instant now) {
    return switch (command) {
      case Route route -> repeated();
      case RoleArrived arrived ->
          arrived.role().version() == awaiting.pass().candidacy().roleVersion()
              ? accept(request(awaiting.pass(), arrived.role(), now))
              : accept();
      case TakeBack takeBack -> accept(new PassTakenBack(takeBack.applicationId()));
      case End end -> accept(new RequestForestalled(end.applicationId()));
      case Reopen reopen -> repeated();
      case Erase erase -> accept(new RoutingErased(erase.applicationId()));
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> routed(
      Routing.Routed routed, RoutingCommand command, Instant now) {
    return switch (command) {
      case Route route -> repeated();
      case RoleArrived arrived -> repeated();
      case TakeBack takeBack ->
          accept(release(routed.poolId(), routed.pass(), CancelReason.OVERTURNED, now));
      case End end -> accept(release(routed.poolId(), routed.pass(), end.reason(), now));
      case Reopen reopen -> repeated();
      case Erase erase -> accept(release(routed.poolId(), routed.pass(), CancelReason.ERASED, now));
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> ended(
      Routing.Ended ended, RoutingCommand command, Instant now) {
    Pass pass = ended.pass();
    String poolId = ended.poolId();
    return switch (command) {
      // Nobody is interviewed whose application has ended.
      case Route route -> pass == null ? accept(new PassHeld(route.pass())) : repeated();
      case RoleArrived arrived -> accept();
      case TakeBack takeBack ->
          pass == null ? repeated() : accept(new PassTakenBack(takeBack.applicationId()));
      case End end -> repeated();
      case Reopen reopen ->
          accept(
              pass == null
                  ? new EndUndone(reopen.applicationId())
                  : request(pass, version(pass, reopen), now));
      // The pool is told too: it remembers what was called off.
      case Erase erase ->
          accept(
              poolId == null || pass == null
                  ? new RoutingErased(erase.applicationId())
                  : release(poolId, pass, CancelReason.ERASED, now));
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> erased(RoutingCommand command) {
    return switch (command) {
      // Nobody comes back who was to be forgotten.
      case Route route -> accept();
      case RoleArrived arrived -> accept();
      case TakeBack takeBack -> accept();
      case End end -> accept();
      case Reopen reopen -> accept();
      case Erase erase -> repeated();
    };
  }

  private static RoutingEvent request(Pass pass, @Nullable RoleVersion role, Instant now) {
    return role == null
        ? new RoleAwaited(pass)
        : new InterviewRequested(role.poolId(), pass, role.loop(), now);
  }

  private static RoutingEvent release(String poolId, Pass pass, CancelReason reason, Instant now) {
    Candidacy candidacy = pass.candidacy();
    return new InterviewReleased(
        poolId, candidacy.applicationId(), candidacy.roleId(), candidacy.source(), reason, now);
  }

  private static @Nullable RoleVersion version(Pass pass, Reopen reopen) {
    return reopen.versions().stream()
        .filter(role -> role.version() == pass.candidacy().roleVersion())
        .findFirst()
        .orElse(null);
  }
}
