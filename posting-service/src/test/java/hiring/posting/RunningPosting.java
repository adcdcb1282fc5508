package hiring.posting;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on real parts, and what its callers do. */
final class RunningPosting implements AutoCloseable {

  static final String WEBHOOK_SECRET = "example-webhook-key";
  private static final String TOKEN = "example-token";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext application;

  RunningPosting(TestBroker broker, TestRegistry registry, Path data) {
    application =
        new SpringApplicationBuilder(PostingServiceApplication.class)
            .properties(
                Map.of(
                    "hiring.bootstrap-servers", broker.bootstrapServers(),
                    "hiring.registry-url", registry.url(),
                    "hiring.api-token", TOKEN,
                    "hiring.data-dir", data.toString(),
                    "hiring.webhooks.greenhouse.secrets", "example-old-key," + WEBHOOK_SECRET))
            .registerShutdownHook(false)
            .run("--server.port=0", "--management.server.port=0");
  }

  /** A request with our token, or whatever the caller makes of it. */
  HttpRequest.Builder request(String path) {
    return bare(path).header("Authorization", "Bearer " + TOKEN);
  }

  /** A request without a token. */
  HttpRequest.Builder bare(String path) {
    return at("local.server.port", path).header("Content-Type", "application/json");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  String metrics() throws IOException, InterruptedException {
    return send(at("local.management.port", "/actuator/prometheus")).body();
  }

  /** Waits until the service is ready. */
  void awaitReady() throws IOException, InterruptedException {
    await(
        () -> send(at("local.management.port", "/actuator/health/readiness")),
        answer -> answer.statusCode() == 200);
  }

  /** Waits until a GET is answered as expected, and gives its body. */
  JsonNode awaitJson(String path, Predicate<JsonNode> expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        await(() -> get(path), found -> found.statusCode() == 200 && expected.test(json(found)));
    return json(answer);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private interface Call {
    HttpResponse<String> answer() throws IOException, InterruptedException;
  }

  private static HttpResponse<String> await(Call call, Predicate<HttpResponse<String>> expected)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      HttpResponse<String> answer = call.answer();
      if (expected.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("still " + answer.statusCode() + " " + answer.body());
      }
      Thread.sleep(100);
    }
  }

  private HttpRequest.Builder at(String port, String path) {
    String number = application.getEnvironment().getProperty(port);
    return HttpRequest.newBuilder(URI.create("http://localhost:" + number + path))
        .timeout(Duration.ofSeconds(30));
  }

  @Override
  public void close() {
    application.close();
  }
}
