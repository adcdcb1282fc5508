package hiring.service;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The tiny service, running on real parts, and what a caller of it does. */
final class RunningService implements AutoCloseable {

  static final String TOKEN = "a-token-for-tests";
  private static final Duration READY = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext application;

  private RunningService(ConfigurableApplicationContext application) {
    this.application = application;
  }

  static RunningService start(
      TestBroker broker, String registryUrl, Path data, Map<String, String> more) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("hiring.bootstrap-servers", broker.bootstrapServers());
    settings.put("hiring.registry-url", registryUrl);
    settings.put("hiring.api-token", TOKEN);
    settings.put("hiring.data-dir", data.toString());
    settings.put("server.port", "0");
    settings.put("management.server.port", "0");
    settings.putAll(more);
    return new RunningService(
        new SpringApplicationBuilder(TinyService.class)
            .properties(settings)
            .registerShutdownHook(false)
            .run());
  }

  static RunningService start(TestBroker broker, TestRegistry registry, Path data) {
    return start(broker, registry.url(), data, Map.of());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request("local.server.port", path).GET());
  }

  HttpResponse<String> post(String path, String idempotencyKey)
      throws IOException, InterruptedException {
    return post(path, idempotencyKey, Map.of());
  }

  HttpResponse<String> post(String path, String idempotencyKey, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request("local.server.port", path)
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.noBody());
    headers.forEach(request::header);
    return send(request);
  }

  HttpResponse<String> management(String path) throws IOException, InterruptedException {
    return send(request("local.management.port", path).GET());
  }

  /** Waits until readiness answers with a status, and gives its body. */
  String awaitReadiness(int status) throws IOException, InterruptedException {
    return await(answer -> answer.statusCode() == status);
  }

  /** Waits until the service is not ready, for a reason. */
  void awaitReadinessThatSays(String reason) throws IOException, InterruptedException {
    await(answer -> answer.statusCode() == 503 && answer.body().contains(reason));
  }

  private String await(Predicate<HttpResponse<String>> awaited)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + READY.toNanos();
    while (true) {
      HttpResponse<String> answer = management("/actuator/health/readiness");
      if (awaited.test(answer)) {
        return answer.body();
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("readiness is still " + answer.body());
      }
      Thread.sleep(100);
    }
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  private HttpRequest.Builder request(String port, String path) {
    return HttpRequest.newBuilder(
            URI.create("http://localhost:" + application.getEnvironment().getProperty(port) + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    application.close();
  }
}
