package hiring.scheduling.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock on some wall: what it shows is a moment. */
interface Clock {

  /**
   * The moment at which it shows a time: the first, where it shows it twice; where it shows it
   * never, as far after the jump as the time is after what was skipped.
   */
  Instant at(LocalDateTime local);

  /** The clock of a zone of Java's. */
  static Clock of(ZoneId zone) {
    return local -> local.atZone(zone).toInstant();
  }
}
