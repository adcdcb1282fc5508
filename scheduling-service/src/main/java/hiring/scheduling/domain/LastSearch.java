package hiring.scheduling.domain;

import hiring.scheduling.domain.Planned.Shortage;
import java.time.Instant;
import java.util.UUID;

/**
 * The last search for loops of a shape that found nothing, so that nobody searches again while
 * nothing can have changed: bookings only take time away, and the horizon moves on by quarter
 * hours. Kept as long as somebody waits for such a loop.
 *
 * @param until when the horizon reaches a slot that this search did not see
 * @param freed how often time had been freed in the pool before it
 */
public record LastSearch(LoopShape shape, Shortage shortage, Instant until, Freed freed)
    implements PoolPiece {

  /** What the keys of all searches begin with. */
  public static final String KEYS = "search/";

  @Override
  public String key() {
    return key(shape.id());
  }

  static String key(UUID shape) {
    return KEYS + shape;
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
