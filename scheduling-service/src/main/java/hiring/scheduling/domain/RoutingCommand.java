package hiring.scheduling.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to become of one application. */
public sealed interface RoutingCommand {

  /**
   * It passed: have it interviewed.
   *
   * @param role the version of the role that decides; null when that has not arrived yet
   */
  record Route(Pass pass, @Nullable RoleVersion role) implements RoutingCommand {}

  /** A version of the role that the application waits for is here. */
  record RoleArrived(RoleVersion role) implements RoutingCommand {}

  /** A person overturned the screen that it had passed. */
  record TakeBack(UUID applicationId) implements RoutingCommand {}

  /** The application ended. */
  record End(UUID applicationId, CancelReason reason) implements RoutingCommand {}

  /**
   * The application had ended and goes on.
   *
   * @param versions of its role, as far as they have arrived
   */
  record Reopen(UUID applicationId, List<RoleVersion> versions) implements RoutingCommand {
    public Reopen {
      versions = List.copyOf(versions);
    }
  }

  /** Everything about the application is to be forgotten. */
  record Erase(UUID applicationId) implements RoutingCommand {}
}
