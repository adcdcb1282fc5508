package hiring.posting.domain;

import java.util.UUID;

/** A role, and how far it has come: posted, revised any number of times, closed for good. */
public sealed interface Role {

  /** Nobody has posted it. */
  record Unknown() implements Role {}

  /**
   * It takes applications.
   *
   * @param version from 1, up by one with each event
   */
  record Open(UUID roleId, int version, Terms terms) implements Role {}

  /**
   * It takes no more applications.
   *
   * @param version of the closing itself
   * @param terms as they stood when it was closed
   */
  record Closed(UUID roleId, int version, Terms terms, CloseReason reason) implements Role {}

  /** The role as it stands after an event; each event carries the whole of it. */
  static Role evolve(RoleEvent event) {
    return switch (event) {
      case RoleEvent.Posted posted -> new Open(posted.roleId(), posted.version(), posted.terms());
      case RoleEvent.Revised revised ->
          new Open(revised.roleId(), revised.version(), revised.terms());
      case RoleEvent.Closed closed ->
          new Closed(closed.roleId(), closed.version(), closed.terms(), closed.reason());
    };
  }
}
