package hiring.scheduling.domain;

import java.time.Duration;
import java.time.Instant;

/** A span of time as somebody gives it. */
public record Period(Instant start, Instant end) {

  /** Whether it is in order, no longer than so many days, and of our times. */
  boolean isSound(int mostDays) {
    return Slots.reach(start)
        && Slots.reach(end)
        && start.isBefore(end)
        && Duration.between(start, end).compareTo(Duration.ofDays(mostDays)) <= 0;
  }
}
