package hiring.scheduling.domain;

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

  /** The candidate withdrew the application. */
  record Withdraw(UUID applicationId) implements RoutingCommand {}
}
