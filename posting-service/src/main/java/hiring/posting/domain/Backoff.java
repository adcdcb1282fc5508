package hiring.posting.domain;

import hiring.posting.domain.Enrichment.LastFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a notification is tried again, and when no more. Nothing is drawn: what spreads the attempts
 * is the notification's own id, so a replay gives the same times.
 */
final class Backoff {

  static final Duration FIRST = Duration.ofSeconds(5);
  static final Duration LONGEST = Duration.ofHours(1);

  /** What a vendor may ask at most, so that a wrong header does not park an application. */
  static final Duration LONGEST_ASKED = Duration.ofDays(1);

  /** Longer than a weekend without the people who can mend a token or an outage. */
  static final Duration PATIENCE = Duration.ofDays(3);

  /** Some ten minutes: an id may be told before the vendor's own reads know it. */
  static final int NOT_FOUND_AT_MOST = 8;

  /** What is not understood now will rarely be in a minute; after a fix it can be resumed. */
  static final int NOT_UNDERSTOOD_AT_MOST = 3;

  /** Attempts are spread by up to a fifth, either way. */
  private static final long SPREAD_PER_MILLE = 200;

  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private Backoff() {}

  /** Whether a failure was the last. */
  static boolean isOver(LastFailure failure, Instant since, Instant now) {
    return switch (failure.reason()) {
      case NOT_FOUND -> failure.alike() >= NOT_FOUND_AT_MOST;
      case NOT_UNDERSTOOD, TOO_LARGE -> failure.alike() >= NOT_UNDERSTOOD_AT_MOST;
      case OTHER, NOT_CONFIGURED, UNAUTHORISED, THROTTLED, UNAVAILABLE, FORBIDDEN_HOST ->
          !now.isBefore(since.plus(PATIENCE));
    };
  }

  /**
   * When to try again: after twice as long as the last time, up to {@link #LONGEST}, but never
   * before the vendor asks.
   *
   * @param failures how many there were, this one included; from 1
   */
  static Instant next(UUID id, int failures, @Nullable Duration retryAfter, Instant now) {
    long doubled = FIRST.toMillis() << Math.min(failures - 1, 20);
    long delay = Math.min(doubled, LONGEST.toMillis());
    long spread = delay / 1000 * perMille(id, failures);
    return now.plusMillis(Math.max(delay + spread, asked(retryAfter)));
  }

  private static long asked(@Nullable Duration retryAfter) {
    return retryAfter == null
        ? 0
        : Math.clamp(retryAfter.toSeconds(), 0, LONGEST_ASKED.toSeconds()) * 1000;
  }

  private static long perMille(UUID id, int failures) {
    long mixed =
        (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) + failures * GOLDEN_RATIO;
    mixed = (mixed ^ (mixed >>> 31)) * GOLDEN_RATIO;
    return Math.floorMod(mixed >>> 16, 2 * SPREAD_PER_MILLE + 1) - SPREAD_PER_MILLE;
  }
}
