package hiring.scheduling.domain;

import java.time.Duration;
import java.time.Instant;

/** A span of time as somebody gives it. */
public record Period(Instant start, Instant end) {

  boolean isSound(int mostDays) {
    return start.isBefore(end)
        && Duration.between(start, end).compareTo(Duration.ofDays(mostDays)) <= 0;
  }
}
