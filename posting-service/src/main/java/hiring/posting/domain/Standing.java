package hiring.posting.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands in the world: what was said of it last, and whether its role is
 * filled. Deliveries come late, again and in any order, so what was said last is told by {@code
 * occurredAt} alone: whatever the order of arrival, the same things said end in the same standing.
 * That its role is filled is a fact of our own and takes no part in that: it ends what would be
 * open, whatever is said of it and when.
 *
 * @param said the latest of what anyone said of it; never {@link Kind#CLOSED}
 * @param since when that happened, as the sender says
 * @param stage the latest stage of the ATS's own process, if one was told
 * @param closing the end of its role, if that ended for all who had applied
 */
public record Standing(Kind said, Instant since, @Nullable Stage stage, @Nullable Closing closing) {

  /** In the order in which they prevail over each other where they happened at the same time. */
  public enum Kind {
    OPEN,
    /** Its role was closed; it would be open otherwise. */
    CLOSED,
    REJECTED,
    WITHDRAWN,
    HIRED
  }

  /**
   * A stage of the ATS's own process.
   *
   * @param since when it was reached, as the sender says
   */
  public record Stage(String name, Instant since) {}

  /**
   * The end of a role for all who had applied.
   *
   * @param at when it was closed
   */
  public record Closing(CloseReason reason, Instant at) {}

  /** Before anything was said. */
  static final Standing OPEN = new Standing(Kind.OPEN, Instant.EPOCH, null, null);

  /** How it stands. */
  public Kind kind() {
    return said == Kind.OPEN && closing != null ? Kind.CLOSED : said;
  }

  /** Since when it stands so, as the sender says. */
  public Instant at() {
    return said == Kind.OPEN && closing != null ? closing.at() : since;
  }

  /** The standing after a change; empty where the change is known, or overtaken by a later one. */
  Optional<Standing> after(Change change, Instant at) {
    return switch (change) {
      case Change.StageChanged(String name) -> reached(new Stage(name, at));
      case Change.Rejected rejected -> later(Kind.REJECTED, at);
      case Change.Withdrawn withdrawn -> later(Kind.WITHDRAWN, at);
      case Change.Reopened reopened -> later(Kind.OPEN, at);
      case Change.Hired hired -> later(Kind.HIRED, at);
      case Change.Erased erased -> Optional.empty();
    };
  }

  /** When the latest of what it says happened, as the sender says. */
  Instant saidAt() {
    return stage == null || since.isAfter(stage.since()) ? since : stage.since();
  }

  Standing with(Kind other, Instant at) {
    return new Standing(other, at, stage, closing);
  }

  Standing with(Stage other) {
    return new Standing(said, since, other, closing);
  }

  Standing with(Closing other) {
    return new Standing(said, since, stage, other);
  }

  private Optional<Standing> later(Kind other, Instant at) {
    boolean prevails = at.isAfter(since) || (at.equals(since) && other.compareTo(said) > 0);
    return prevails ? Optional.of(with(other, at)) : Optional.empty();
  }

  private Optional<Standing> reached(Stage other) {
    boolean prevails =
        stage == null
            || other.since().isAfter(stage.since())
            || (other.since().equals(stage.since()) && other.name().compareTo(stage.name()) > 0);
    return prevails ? Optional.of(with(other)) : Optional.empty();
  }
}
