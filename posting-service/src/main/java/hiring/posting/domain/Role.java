package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;

/** A role, and how far it has come: posted, revised any number of times, closed for good. */
public sealed interface Role {

  /** Nobody has posted it. */
  record Unknown() implements Role {}

  /**
   * It takes applications.
   *
   * @param version from 1, up by one with each event
   * @param postedAt when it was posted, as its sender says
   */
  record Open(UUID roleId, int version, Terms terms, Instant postedAt) implements Role {}

  /**
   * It takes no more applications.
   *
   * @param version of the closing itself
   * @param terms as they stood when it was closed
   * @param postedAt when it was posted, as its sender says
   * @param closedAt when it was closed, as its sender says
   */
  record Closed(
      UUID roleId, int version, Terms terms, CloseReason reason, Instant postedAt, Instant closedAt)
      implements Role {}

  /** The role as it stands after an event; each event carries all of it but its earlier dates. */
  static Role evolve(Role role, RoleEvent event) {
    Instant postedAt = postedAt(role, event);
    return switch (event) {
      case RoleEvent.Posted posted ->
          new Open(posted.roleId(), posted.version(), posted.terms(), postedAt);
      case RoleEvent.Revised revised ->
          new Open(revised.roleId(), revised.version(), revised.terms(), postedAt);
      case RoleEvent.Closed closed ->
          new Closed(
              closed.roleId(),
              closed.version(),
              closed.terms(),
              closed.reason(),
              postedAt,
              closed.occurredAt());
    };
  }

  private static Instant postedAt(Role role, RoleEvent event) {
    return switch (role) {
      case Unknown unknown -> event.occurredAt();
      case Open open -> open.postedAt();
      case Closed closed -> closed.postedAt();
    };
  }
}
