package hiring.posting.enrichment;

import hiring.posting.ats.ApiAnswers;
import hiring.posting.ats.ApiResource;
import hiring.posting.ats.ApiStep;
import hiring.posting.ats.ApiToken;
import hiring.posting.ats.AtsApi;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notification;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * One vendor's API, asked within its limits: so many requests a minute, none while it asks for a
 * pause, and none but a few while it does not answer. Threads may share it.
 */
public final class Vendor {

  /** No notification needs as many; a bound, should a reader ever go on asking. */
  private static final int MOST_REQUESTS = 5;

  /** For all that waits here; the one notification may wait for longer. */
  private static final long LONGEST_PAUSE_MILLIS = Duration.ofHours(1).toMillis();

  private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();
  private static final int SECONDS_OF_A_MINUTE = 60;

  private final AtsApi api;
  private final VendorSettings settings;
  private final VendorServer server;
  private final CircuitBreaker breaker;
  private final RateLimiter limiter;
  private final Clock clock;
  private final Unfinished unfinished = new Unfinished();
  private volatile Instant pausedUntil = Instant.MIN;

  /**
   * @param patience how the vendor is treated; see {@link Patience#USUAL}
   */
  public Vendor(AtsApi api, VendorSettings settings, Patience patience, Clock clock) {
    this.api = api;
    this.settings = settings;
    this.clock = clock;
    this.server = new VendorServer(settings.baseUri(), patience.timeout(), clock);
    this.breaker =
        CircuitBreaker.of(
            api.via(),
            CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowSize(patience.window())
                .minimumNumberOfCalls(patience.window())
                .waitDurationInOpenState(patience.rest())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
    int permits = Math.max(1, settings.requestsPerMinute() / SECONDS_OF_A_MINUTE);
    this.limiter =
        RateLimiter.of(
            api.via(),
            RateLimiterConfig.custom()
                .limitForPeriod(permits)
                .limitRefreshPeriod(
                    Duration.ofNanos(MINUTE_NANOS * permits / settings.requestsPerMinute()))
                .timeoutDuration(patience.turn())
                .build());
  }

  /**
   * How a vendor is treated.
   *
   * @param timeout how long an answer may take
   * @param window so many requests are looked at; when half of them failed there is a rest
   * @param rest how long; after it one request tries
   * @param turn how long a request waits for its turn within the vendor's limit
   */
  public record Patience(Duration timeout, int window, Duration rest, Duration turn) {

    public static final Patience USUAL =
        new Patience(Duration.ofSeconds(10), 10, Duration.ofSeconds(30), Duration.ofSeconds(5));
  }

  /** The webhook whose notifications it completes. */
  public String via() {
    return api.via();
  }

  /** Whether the vendor has been found not to answer, and is given a rest. */
  public boolean isResting() {
    return breaker.getState() != CircuitBreaker.State.CLOSED;
  }

  /**
   * Fetches the rest of a notification; blocks for as long as that takes.
   *
   * @throws InterruptedException if the thread is interrupted; nothing is to be said of the attempt
   */
  public Outcome fetch(Notification notification) throws InterruptedException {
    String ofAccount = settings.accountTokens().get(account(notification));
    Optional<ApiToken> token = token(ofAccount);
    if (token.isEmpty()) {
      return new Outcome.Failed(FetchFailure.NOT_CONFIGURED, null);
    }
    ApiAnswers answers = unfinished.take(notification);
    for (int request = 0; request < MOST_REQUESTS; request++) {
      switch (api.next(notification, answers)) {
        case ApiStep.Says(var notices) -> {
          return new Outcome.Fetched(notices);
        }
        case ApiStep.Lacks lacks -> {
          return new Outcome.Failed(FetchFailure.NOT_UNDERSTOOD, null);
        }
        case ApiStep.Ask(ApiResource resource) -> {
          Answer answer = ask(resource, token.get(), ofAccount == null);
          switch (answer) {
            case null -> {
              unfinished.keep(notification, answers);
              return new Outcome.NotNow();
            }
            case Answer.Failed(FetchFailure reason, var retryAfter) -> {
              if (reason != FetchFailure.NOT_FOUND || !resource.optional()) {
                return new Outcome.Failed(reason, retryAfter);
              }
              answers = answers.without(resource);
            }
            case Answer.Body(byte[] bytes) -> {
              try {
                answers = answers.with(resource, bytes);
              } catch (JacksonException e) {
                return new Outcome.Failed(FetchFailure.NOT_UNDERSTOOD, null);
              }
            }
          }
        }
      }
    }
    throw new IllegalStateException(api.via() + " asks for more and more");
  }

  /**
   * The answer to one request; null if it is not its turn.
   *
   * @param shared whether the token is that of all accounts. One account's own that is not taken is
   *     its own trouble, and no reason to let the others wait
   */
  private @Nullable Answer ask(ApiResource resource, ApiToken token, boolean shared)
      throws InterruptedException {
    if (clock.instant().isBefore(pausedUntil) || !breaker.tryAcquirePermission()) {
      return null;
    }
    if (!limiter.acquirePermission()) {
      breaker.releasePermission();
      return null;
    }
    long from = System.nanoTime();
    Answer answer;
    try {
      answer = server.get(resource, api.headers(token));
    } catch (InterruptedException | RuntimeException e) {
      breaker.releasePermission();
      throw e;
    }
    long took = System.nanoTime() - from;
    if (answer instanceof Answer.Failed(FetchFailure reason, Duration retryAfter)) {
      if (retryAfter != null) {
        pausedUntil =
            clock.instant().plusMillis(Math.min(retryAfter.toMillis(), LONGEST_PAUSE_MILLIS));
      }
      if (reason == FetchFailure.UNAVAILABLE || (reason == FetchFailure.UNAUTHORISED && shared)) {
        breaker.onError(took, TimeUnit.NANOSECONDS, new VendorFailedException());
        return answer;
      }
    }
    breaker.onSuccess(took, TimeUnit.NANOSECONDS);
    return answer;
  }

  private Optional<ApiToken> token(@Nullable String account) {
    if (api.needsBoth()) {
      return settings.token().isEmpty() || account == null
          ? Optional.empty()
          : Optional.of(new ApiToken(settings.token(), account));
    }
    String token = account == null ? settings.token() : account;
    return token.isEmpty() ? Optional.empty() : Optional.of(new ApiToken(token, ""));
  }

  private static String account(Notification notification) {
    return notification.ids().getOrDefault("linkedAccountId", notification.account().tenant());
  }

  /** Only counted; has no trace and no message. */
  private static final class VendorFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    VendorFailedException() {
      super("", null, false, false);
    }
  }
}
