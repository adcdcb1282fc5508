package hiring.posting.web;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;

/** So many in each second; who comes after them is turned away at once. Takes no lock. */
final class Limit {

  /** After it there is room again. */
  static final Duration PERIOD = Duration.ofSeconds(1);

  private Limit() {}

  static RateLimiter perSecond(String name, int most) {
    return RateLimiter.of(
        name,
        RateLimiterConfig.custom()
            .limitForPeriod(most)
            .limitRefreshPeriod(PERIOD)
            .timeoutDuration(Duration.ZERO)
            .build());
  }
}
