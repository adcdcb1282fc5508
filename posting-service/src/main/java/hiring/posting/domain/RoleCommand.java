package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;

/** What is asked about a role, by recruiters and by what became of its applications. */
public sealed interface RoleCommand {

  /** The role it is about. */
  UUID roleId();

  /** When it was asked, as the sender says. */
  Instant occurredAt();

  /** Who asked: {@code api} for our own HTTP. */
  String source();

  /** Post a new role. */
  record PostRole(UUID roleId, Instant occurredAt, String source, Terms terms)
      implements RoleCommand {}

  /** Replace the terms of an open role. */
  record ReviseRole(UUID roleId, Instant occurredAt, String source, Terms terms)
      implements RoleCommand {}

  /** Take no more applications. */
  record CloseRole(UUID roleId, Instant occurredAt, String source, CloseReason reason)
      implements RoleCommand {}

  /** A hire fills an opening; sent by the intake. */
  record FillOpening(UUID roleId, Instant occurredAt, String source, UUID applicationId)
      implements RoleCommand {}

  /** A hire came to nothing; sent by the intake. */
  record FreeOpening(UUID roleId, Instant occurredAt, String source, UUID applicationId)
      implements RoleCommand {}
}
