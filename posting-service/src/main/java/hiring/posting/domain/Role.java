package hiring.posting.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role, and how far it has come: posted, revised any number of times, closed for good. */
public sealed interface Role {

  /** Nobody has posted it. */
  record Unknown() implements Role {}

  /**
   * It takes applications.
   *
   * @param version from 1, up by one with each event that changes the terms or closes it
   * @param hired the applications that fill openings; fewer than there are openings
   * @param postedAt when it was posted, as its sender says
   */
  record Open(UUID roleId, int version, Terms terms, Set<UUID> hired, Instant postedAt)
      implements Role {

    public Open {
      hired = Set.copyOf(hired);
    }
  }

  /**
   * It takes no more applications.
   *
   * @param version of the closing itself
   * @param terms as they stood when it was closed
   * @param hired the applications that fill openings
   * @param postedAt when it was posted, as its sender says
   * @param closedAt when it was closed, as its sender says
   */
  record Closed(
      UUID roleId,
      int version,
      Terms terms,
      CloseReason reason,
      Set<UUID> hired,
      Instant postedAt,
      Instant closedAt)
      implements Role {

    public Closed {
      hired = Set.copyOf(hired);
    }
  }

  /** The applications that fill openings. */
  default Set<UUID> hired() {
    return Set.of();
  }

  /**
   * The role after an event, in whatever order events come; each carries the terms, but neither
   * earlier dates nor hires.
   */
  static Role evolve(Role role, RoleEvent event) {
    Instant postedAt = postedAt(role, event);
    return switch (event) {
      case RoleEvent.Posted posted ->
          new Open(posted.roleId(), posted.version(), posted.terms(), role.hired(), postedAt);
      case RoleEvent.Revised revised ->
          new Open(revised.roleId(), revised.version(), revised.terms(), role.hired(), postedAt);
      case RoleEvent.Closed closed ->
          new Closed(
              closed.roleId(),
              closed.version(),
              closed.terms(),
              closed.reason(),
              role.hired(),
              postedAt,
              closed.occurredAt());
      case RoleEvent.OpeningFilled filled ->
          withHired(role, filled, with(role.hired(), filled.applicationId()));
      case RoleEvent.OpeningFreed freed ->
          withHired(role, freed, without(role.hired(), freed.applicationId()));
    };
  }

  private static Instant postedAt(Role role, RoleEvent event) {
    return switch (role) {
      case Unknown unknown -> event.occurredAt();
      case Open open -> open.postedAt();
      case Closed closed -> closed.postedAt();
    };
  }

  private static Role withHired(Role role, RoleEvent event, Set<UUID> hired) {
    return switch (role) {
      case Unknown unknown ->
          new Open(event.roleId(), event.version(), event.terms(), hired, event.occurredAt());
      case Open open ->
          new Open(open.roleId(), open.version(), open.terms(), hired, open.postedAt());
      case Closed closed ->
          new Closed(
              closed.roleId(),
              closed.version(),
              closed.terms(),
              closed.reason(),
              hired,
              closed.postedAt(),
              closed.closedAt());
    };
  }

  private static Set<UUID> with(Set<UUID> hired, UUID applicationId) {
    return Stream.concat(hired.stream(), Stream.of(applicationId))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<UUID> without(Set<UUID> hired, UUID applicationId) {
    return hired.stream()
        .filter(id -> !id.equals(applicationId))
        .collect(Collectors.toUnmodifiableSet());
  }
}
