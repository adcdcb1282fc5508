package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;

/** What became true of a role. Each event carries the whole role as it stands after it. */
public sealed interface RoleEvent {

  /** The role. */
  UUID roleId();

  /** When it happened in the world, as the sender of the command says. */
  Instant occurredAt();

  /** Who caused it. */
  String source();

  /**
   * Version of the role after this event; from 1, up by one with each event that changes the terms
   * or closes it.
   */
  int version();

  /** The role's terms after this event. */
  Terms terms();

  /** The role takes applications. */
  record Posted(UUID roleId, Instant occurredAt, String source, int version, Terms terms)
      implements RoleEvent {}

  /** The role has new terms; applications received before keep the version in force then. */
  record Revised(UUID roleId, Instant occurredAt, String source, int version, Terms terms)
      implements RoleEvent {}

  /**
   * A hire filled an opening.
   *
   * @param filled how many openings are filled now
   */
  record OpeningFilled(
      UUID roleId,
      Instant occurredAt,
      String source,
      int version,
      Terms terms,
      UUID applicationId,
      int filled)
      implements RoleEvent {}

  /**
   * A hire came to nothing.
   *
   * @param filled how many openings are filled now
   */
  record OpeningFreed(
      UUID roleId,
      Instant occurredAt,
      String source,
      int version,
      Terms terms,
      UUID applicationId,
      int filled)
      implements RoleEvent {}

  /** The role takes no more applications. */
  record Closed(
      UUID roleId, Instant occurredAt, String source, int version, Terms terms, CloseReason reason)
      implements RoleEvent {}
}
