package hiring.system.stack;

import hiring.contract.Topic;
import hiring.system.scenario.GreenhouseWebhook;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Delivers webhooks as a vendor does: again and again until they are taken. It is less patient than
 * one, so that a test is over sooner.
 */
public final class Webhooks implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long FIRST_PAUSE_MS = 500;
  private static final long LONGEST_PAUSE_MS = 4_000;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  private final URI address;
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final AtomicInteger unavailable = new AtomicInteger();

  public Webhooks(Stack stack) {
    address = stack.http(Topic.Owner.POSTING_SERVICE, "/webhooks/greenhouse");
  }

  /** Completes once it is taken; fails if it is refused for good. */
  public CompletableFuture<Void> deliver(GreenhouseWebhook webhook) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(LIMIT)
            .POST(HttpRequest.BodyPublishers.ofByteArray(webhook.body()));
    webhook.headers().forEach(request::header);
    return deliver(request.build(), FIRST_PAUSE_MS);
  }

  private CompletableFuture<Void> deliver(HttpRequest request, long pause) {
    return http.sendAsync(request, BodyHandlers.discarding())
        .handle((answer, failure) -> failure == null ? judge(answer) : isUnanswered())
        .thenCompose(done ->
            done
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(
                        () -> request,
                        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS))
                    .thenCompose(again -> deliver(again, Math.min(2 * pause, LONGEST_PAUSE_MS))));
  }

  private boolean judge(HttpResponse<?> answer) {
    return switch (answer.statusCode()) {
      case 200 -> {
        taken.incrementAndGet();
        yield true;
      }
      case 503 -> {
        if (answer.headers().firstValue("Retry-After").isEmpty()) {
          throw new IllegalStateException("503 does not say when to come again");
        }
        unavailable.incrementAndGet();
        yield false;
      }
      default -> throw new IllegalStateException("a webhook got " + answer.statusCode());
    };
  }

  private boolean isUnanswered() {
    unanswered.incrementAndGet();
    return false;
  }

  /** How many were taken. */
  public int taken() {
    return taken.get();
  }

  /** How many got 503 with Retry-After. */
  public int unavailable() {
    return unavailable.get();
  }

  /** How many got no answer. */
  public int unanswered() {
    return unanswered.get();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
