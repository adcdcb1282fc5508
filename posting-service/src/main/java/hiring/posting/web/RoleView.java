package hiring.posting.web;

import hiring.posting.domain.CloseReason;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.InterviewLoop;
import hiring.posting.domain.PublicPosting;
import hiring.posting.domain.Role;
import hiring.posting.domain.Rubric;
import hiring.posting.domain.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role as callers see it: what they sent, under which id and version it stands, and whether it is
 * {@code open} or {@code closed}.
 */
record RoleView(
    UUID roleId,
    int version,
    String status,
    @Nullable CloseReason closeReason,
    Instant postedAt,
    @Nullable Instant closedAt,
    String title,
    String description,
    int openings,
    int filled,
    String poolId,
    List<ExternalRef> externalRefs,
    Rubric rubric,
    InterviewLoop loop,
    @Nullable PublicPosting posting) {

  /** What can be seen of a role; null when nobody has posted it. */
  static @Nullable RoleView of(Role role) {
    return switch (role) {
      case Role.Unknown unknown -> null;
      case Role.Open open ->
          of(
              open,
              open.roleId(),
              open.version(),
              "open",
              null,
              open.postedAt(),
              null,
              open.terms());
      case Role.Closed closed ->
          of(
              closed,
              closed.roleId(),
              closed.version(),
              "closed",
              closed.reason(),
              closed.postedAt(),
              closed.closedAt(),
              closed.terms());
    };
  }

  private static RoleView of(
      Role role,
      UUID roleId,
      int version,
      String status,
      @Nullable CloseReason reason,
      Instant postedAt,
      @Nullable Instant closedAt,
      Terms terms) {
    return new RoleView(
        roleId,
        version,
        status,
        reason,
        postedAt,
        closedAt,
        terms.title(),
        terms.description(),
        terms.openings(),
        role.hired().size(),
        terms.poolId(),
        terms.externalRefs(),
        terms.rubric(),
        terms.loop(),
        terms.posting());
  }
}
