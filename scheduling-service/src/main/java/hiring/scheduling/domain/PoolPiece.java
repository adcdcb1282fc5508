package hiring.scheduling.domain;

/**
 * A part of a pool that is stored as one value: a pool is never written whole, only what an event
 * touched.
 */
public sealed interface PoolPiece
    permits Interviewer, Absences, Bookings, KnownLoop, Arrangement, LastSearch, Freed {

  /** Its name in the pool: kind, slash, id. */
  String key();
}
