package hiring.scheduling.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What became true of one application's way to a pool. Requested and released are told to the pool;
 * the others are known to this decision alone.
 */
public sealed interface RoutingEvent {

  /** A pool is asked to arrange the loop. */
  record InterviewRequested(String poolId, Pass pass, InterviewLoop loop, Instant occurredAt)
      implements RoutingEvent {}

  /** The pool is told to give back what the application holds. */
  record InterviewReleased(
      String poolId,
      UUID applicationId,
      UUID roleId,
      String source,
      CancelReason reason,
      Instant occurredAt)
      implements RoutingEvent {}

  /** The version of the role that decides has not arrived; the pass waits for it. */
  record RoleAwaited(Pass pass) implements RoutingEvent {}

  /** The application ended before any pool was asked, and none will be. */
  record RequestForestalled(UUID applicationId) implements RoutingEvent {}

  /** It passed after it had ended; no pool is asked unless it is reopened. */
  record PassHeld(Pass pass) implements RoutingEvent {}

  /** It has not passed after all, before any pool was asked or after it had ended. */
  record PassTakenBack(UUID applicationId) implements RoutingEvent {}

  /** It was reopened before it passed. */
  record EndUndone(UUID applicationId) implements RoutingEvent {}

  /** Everything about the application was forgotten; no pool holds anything of it. */
  record RoutingErased(UUID applicationId) implements RoutingEvent {}
}
