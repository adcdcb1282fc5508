package hiring.scheduling.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.scheduling.domain.RoutingCommand.RoleArrived;
import hiring.scheduling.domain.RoutingCommand.Route;
import hiring.scheduling.domain.RoutingCommand.Withdraw;
import hiring.scheduling.domain.RoutingEvent.InterviewReleased;
import hiring.scheduling.domain.RoutingEvent.InterviewRequested;
import hiring.scheduling.domain.RoutingEvent.RequestForestalled;
import hiring.scheduling.domain.RoutingEvent.RoleAwaited;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one application's way to a pool: a pass asks once, by the loop and the pool of the
 * role's version that decided; a withdrawal gives back, whichever of the two comes first.
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
      case Routing.Withdrawn withdrawn -> withdrawn(command);
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> unknown(
      RoutingCommand command, Instant now) {
    return switch (command) {
      case Route route -> accept(request(route.pass(), route.role(), now));
      case RoleArrived arrived -> repeated();
      // Remembered, so that nobody is asked when the pass comes.
      case Withdraw withdraw -> accept(new RequestForestalled(withdraw.applicationId()));
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
      case Withdraw withdraw -> accept(new RequestForestalled(withdraw.applicationId()));
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> routed(
      Routing.Routed routed, RoutingCommand command, Instant now) {
    return switch (command) {
      case Route route -> repeated();
      case RoleArrived arrived -> repeated();
      case Withdraw withdraw ->
          accept(
              new InterviewReleased(
                  routed.poolId(),
                  withdraw.applicationId(),
                  routed.roleId(),
                  routed.source(),
                  CancelReason.WITHDRAWN,
                  now));
    };
  }

  private static Decision<RoutingEvent, RoutingRefusal> withdrawn(RoutingCommand command) {
    return switch (command) {
      // Nobody is interviewed who does not want to be.
      case Route route -> accept();
      case RoleArrived arrived -> accept();
      case Withdraw withdraw -> repeated();
    };
  }

  private static RoutingEvent request(Pass pass, @Nullable RoleVersion role, Instant now) {
    return role == null
        ? new RoleAwaited(pass)
        : new InterviewRequested(role.poolId(), pass, role.loop(), now);
  }
}
