package hiring.posting.enrichment;

import hiring.posting.ats.ApiResource;
import hiring.posting.domain.FetchFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server at a configured address. Redirects are not followed, links in answers are not looked
 * at, compressed bodies are not asked for and not unpacked; a whole answer, body included, has a
 * time and a size in which to come.
 */
final class VendorServer {

  /** More than any application; résumés are asked for as data, never as files. */
  static final int LARGEST_BODY = 1 << 20;

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  private final String base;
  private final Duration timeout;
  private final Clock clock;

  /**
   * @param timeout how long a whole answer may take
   */
  VendorServer(URI baseUri, Duration timeout, Clock clock) {
    String text = baseUri.toString();
    this.base = text.endsWith("/") ? text : text + "/";
    this.timeout = timeout;
    this.clock = clock;
  }

  Answer get(ApiResource resource, Map<String, String> headers) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + resource.relative()))
            .timeout(timeout)
            .header("Accept", "application/json")
            .GET();
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> coming =
        http.sendAsync(request.build(), answered -> new LimitedBytes(LARGEST_BODY));
    try {
      return read(coming.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return Answer.Failed.of(
          e.getCause() instanceof LimitedBytes.TooLargeException
              ? FetchFailure.TOO_LARGE
              : FetchFailure.UNAVAILABLE);
    } catch (TimeoutException e) {
      return Answer.Failed.of(FetchFailure.UNAVAILABLE);
    } finally {
      coming.cancel(true);
    }
  }

  private Answer read(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      return Answer.failed(
          response.statusCode(),
          response.headers().firstValue("Retry-After").orElse(null),
          clock.instant());
    }
    return response.headers().firstValue("Content-Encoding").orElse("identity").equals("identity")
        ? new Answer.Body(response.body())
        : Answer.Failed.of(FetchFailure.NOT_UNDERSTOOD);
  }
}
