package hiring.scheduling.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one application's pass has gone. */
public sealed interface Routing {

  /** Nothing is known of the application. */
  record Unknown() implements Routing {}

  /** It passed, by a version of the role that has not arrived yet; no loop is guessed. */
  record AwaitingRole(Pass pass) implements Routing {}

  /** An interview was requested of a pool. */
  record Routed(String poolId, UUID roleId, String source) implements Routing {}

  /**
   * The candidate withdrew, perhaps before the pass.
   *
   * @param poolId the pool that had been asked; null if none had
   */
  record Withdrawn(@Nullable String poolId) implements Routing {}

  /** The only thing that changes a routing; takes any event in any state. */
  static Routing evolve(Routing routing, RoutingEvent event) {
    return switch (event) {
      case RoutingEvent.InterviewRequested requested ->
          new Routed(
              requested.poolId(),
              requested.pass().candidacy().roleId(),
              requested.pass().candidacy().source());
      case RoutingEvent.RoleAwaited awaited -> new AwaitingRole(awaited.pass());
      case RoutingEvent.InterviewReleased released -> new Withdrawn(released.poolId());
      case RoutingEvent.RequestForestalled forestalled -> new Withdrawn(null);
    };
  }
}
