package hiring.system.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the services over HTTP, as a caller who holds the token. */
public final class Http {

  /** The status where nobody answers. */
  public static final int NO_ANSWER = -1;

  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();

  private Http() {}

  /** The status of an address. */
  public static int status(URI address) throws InterruptedException {
    try {
      return send(HttpRequest.newBuilder(address).GET()).statusCode();
    } catch (IOException e) {
      return NO_ANSWER;
    }
  }

  /** Posts a command without a body, under a key by which it has one effect. */
  public static HttpResponse<String> post(URI address, String idempotencyKey)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address)
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** Deletes what is at an address; the status. */
  public static int delete(URI address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address).DELETE()).statusCode();
  }

  /** What is at an address; empty where nobody answers. */
  public static String get(URI address) throws InterruptedException {
    try {
      return send(HttpRequest.newBuilder(address).GET()).body();
    } catch (IOException e) {
      return "";
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(
        request.timeout(LIMIT).header("Authorization", "Bearer " + Stack.TOKEN).build(),
        BodyHandlers.ofString());
  }
}
