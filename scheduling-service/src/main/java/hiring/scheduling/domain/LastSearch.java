package hiring.scheduling.domain;

import hiring.scheduling.domain.Planned.Shortage;
import java.time.Instant;

/**
 * The last search for loops of a shape that found nothing, so that nobody searches again while
 * nothing can have changed: bookings only take time away, and the horizon moves on by quarter
 * hours.
 *
 * @param until when the horizon reaches a slot that this search did not see
 * @param freed how often time had been freed in the pool before it
 */
public record LastSearch(LoopShape shape, Shortage shortage, Instant until, Freed freed)
    implements PoolPiece {

  @Override
  public String key() {
    return "search/" + shape.id();
  }

  /** Whether a search at that moment must come to the same. */
  boolean holds(Freed now, Instant at) {
    return freed.equals(now) && at.isBefore(until);
  }

  /** When the horizon of a search at that moment has moved on. */
  static Instant nextLook(Instant now) {
    return Slots.start(Slots.atOrBefore(now) + 1);
  }
}
