package hiring.posting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As much of a role as the intake needs.
 *
 * @param version in force; from 1
 * @param open whether it takes applications
 * @param postedAt when the pipeline learned of it
 * @param refs the ATS jobs that stand for it
 */
public record KnownRole(
    UUID roleId, int version, boolean open, Instant postedAt, List<ExternalRef> refs) {

  /** First an open one, then the one posted last; equals are told apart by id. */
  private static final Comparator<KnownRole> PREFERENCE =
      Comparator.comparing(KnownRole::open)
          .thenComparing(KnownRole::postedAt)
          .thenComparing(KnownRole::roleId);

  public KnownRole {
    refs = List.copyOf(refs);
  }

  /** The role that an ATS job means where several claim it. */
  public static Optional<KnownRole> preferred(Collection<KnownRole> claimants) {
    return claimants.stream().max(PREFERENCE);
  }

  /**
   * What is known after an event; an event older than what is known changes nothing.
   *
   * @param before what was known, if anything
   * @param now when the event was learned of
   */
  public static KnownRole after(@Nullable KnownRole before, RoleEvent event, Instant now) {
    if (before != null && before.version() >= event.version()) {
      return before;
    }
    boolean open =
        switch (event) {
          case RoleEvent.Posted posted -> true;
          case RoleEvent.Revised revised -> true;
          case RoleEvent.OpeningFilled filled -> true;
          case RoleEvent.OpeningFreed freed -> true;
          case RoleEvent.Closed closed -> false;
        };
    return new KnownRole(
        event.roleId(),
        event.version(),
        open,
        before == null ? now : before.postedAt(),
        event.terms().externalRefs());
  }
}
