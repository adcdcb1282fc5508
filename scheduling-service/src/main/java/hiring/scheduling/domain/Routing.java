package hiring.scheduling.domain;

import org.jspecify.annotations.Nullable;

/** Where one application's pass has gone. */
public sealed interface Routing {

  /** Nothing is known of the application. */
  record Unknown() implements Routing {}

  /** It passed, by a version of the role that has not arrived yet; no loop is guessed. */
  record AwaitingRole(Pass pass) implements Routing {}

  /** An interview was requested of a pool. */
  record Routed(String poolId, Pass pass) implements Routing {}

  /**
   * The application ended, perhaps before the pass.
   *
   * @param poolId the pool that had been asked; null if none had
   * @param pass what is asked for again if it is reopened; null if it has not passed
   */
  record Ended(@Nullable String poolId, @Nullable Pass pass) implements Routing {}

  /** The application was erased; nothing of it stays. */
  record Erased() implements Routing {}

  /** The only thing that changes a routing; takes any event in any state. */
  static Routing evolve(Routing routing, RoutingEvent event) {
    return switch (event) {
      case RoutingEvent.InterviewRequested requested ->
          new Routed(requested.poolId(), requested.pass());
      case RoutingEvent.RoleAwaited awaited -> new AwaitingRole(awaited.pass());
      case RoutingEvent.InterviewReleased released ->
          switch (released.reason()) {
            case ERASED -> new Erased();
            // It is as if it had never passed; a person may decide otherwise again.
            case OVERTURNED -> new Unknown();
            case WITHDRAWN, ROLE_CLOSED, REJECTED, HIRED, COORDINATOR, OTHER ->
                new Ended(released.poolId(), pass(routing));
          };
      case RoutingEvent.PassTakenBack takenBack ->
          routing instanceof Ended ended ? new Ended(ended.poolId(), null) : new Unknown();
      case RoutingEvent.RequestForestalled forestalled -> new Ended(null, pass(routing));
      case RoutingEvent.PassHeld held -> new Ended(poolId(routing), held.pass());
      case RoutingEvent.EndUndone undone -> new Unknown();
      case RoutingEvent.RoutingErased erased -> new Erased();
    };
  }

  private static @Nullable Pass pass(Routing routing) {
    return switch (routing) {
      case AwaitingRole awaiting -> awaiting.pass();
      case Routed routed -> routed.pass();
      case Ended ended -> ended.pass();
      case Unknown unknown -> null;
      case Erased erased -> null;
    };
  }

  private static @Nullable String poolId(Routing routing) {
    return routing instanceof Ended ended ? ended.poolId() : null;
  }
}
