package hiring.scheduling;

import static org.awaitility.Awaitility.await;

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
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on real parts, and what its callers do. */
final class RunningScheduling implements AutoCloseable {

  private static final String TOKEN = "example-token";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext application;

  /**
   * Starts it.
   *
   * @param port of its HTTP; 0 for any, which other instances cannot be told
   */
  RunningScheduling(TestBroker broker, TestRegistry registry, Path data, int port) {
    application =
        new SpringApplicationBuilder(SchedulingServiceApplication.class)
            .properties(
                Map.of(
                    "hiring.bootstrap-servers", broker.bootstrapServers(),
                    "hiring.registry-url", registry.url(),
                    "hiring.api-token", TOKEN,
                    "hiring.data-dir", data.toString()))
            .registerShutdownHook(false)
            .run("--server.port=" + port, "--management.server.port=0");
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

  /** Waits until the service is ready. */
  void awaitReady() {
    awaitAnswer(this::readiness, answer -> answer.statusCode() == 200);
  }

  HttpResponse<String> readiness() throws IOException, InterruptedException {
    return send(at("local.management.port", "/actuator/health/readiness"));
  }

  /** Waits until a GET is answered as expected, and gives its body. */
  JsonNode awaitJson(String path, Predicate<JsonNode> expected) {
    return json(
        awaitAnswer(
            () -> get(path), answer -> answer.statusCode() == 200 && expected.test(json(answer))));
  }

  /** Waits until an interview has a status, and gives it. */
  JsonNode awaitStatus(Object applicationId, String status) {
    return awaitJson(
        "/interviews/" + applicationId,
        interview -> interview.path("status").asString().equals(status));
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> awaitAnswer(
      Callable<HttpResponse<String>> call, Predicate<HttpResponse<String>> expected) {
    return await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(call, expected);
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
