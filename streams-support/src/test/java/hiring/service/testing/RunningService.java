package hiring.service.testing;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service running on real parts, and what its callers do. */
public final class RunningService implements AutoCloseable {

  private static final String TOKEN = "a-token-for-tests";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext application;

  private RunningService(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Starts a service on ports of its own; it may not be ready yet. */
  public static RunningService start(
      Class<?> application, TestBroker broker, TestRegistry registry, Path data) {
    return start(application, broker, registry.url(), data, Map.of());
  }

  /**
   * Starts a service.
   *
   * @param more settings, which overrule the usual ones
   */
  public static RunningService start(
      Class<?> application,
      TestBroker broker,
      String registryUrl,
      Path data,
      Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("hiring.bootstrap-servers", broker.bootstrapServers());
    settings.put("hiring.registry-url", registryUrl);
    settings.put("hiring.api-token", TOKEN);
    settings.put("hiring.data-dir", data.toString());
    settings.put("server.port", "0");
    settings.put("management.server.port", "0");
    settings.putAll(more);
    return new RunningService(
        new SpringApplicationBuilder(application)
            .registerShutdownHook(false)
            // As arguments, they overrule what the service's own application.yml says.
            .run(
                settings.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                    .toArray(String[]::new)));
  }

  /** A request with our token, or whatever the caller makes of it. */
  public HttpRequest.Builder request(String path) {
    return bare(path).header("Authorization", "Bearer " + TOKEN);
  }

  /** A request without a token. */
  public HttpRequest.Builder bare(String path) {
    return at("local.server.port", path).header("Content-Type", "application/json");
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> put(String path, String body)
      throws IOException, InterruptedException {
    return send(request(path).PUT(BodyPublishers.ofString(body)));
  }

  /** A POST that says by its key which request it repeats. */
  public HttpResponse<String> keyed(String path, String idempotencyKey, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** A GET on the management port. */
  public HttpResponse<String> management(String path) throws IOException, InterruptedException {
    return send(at("local.management.port", path));
  }

  /** Waits until readiness answers with a status, and gives its body. */
  public String awaitReadiness(int status) {
    return await(this::readiness, answer -> answer.statusCode() == status).body();
  }

  /** Waits until the service is not ready, for a reason. */
  public void awaitReadinessThatSays(String reason) {
    await(this::readiness, answer -> answer.statusCode() == 503 && answer.body().contains(reason));
  }

  /** Waits until a GET is answered 200 as expected, and gives its body. */
  public JsonNode awaitJson(String path, Predicate<JsonNode> expected) {
    return json(
        await(
            () -> get(path), answer -> answer.statusCode() == 200 && expected.test(json(answer))));
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** A part of the service. */
  public <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  private HttpResponse<String> readiness() throws IOException, InterruptedException {
    return management("/actuator/health/readiness");
  }

  /** Asks again until the answer is as expected. */
  public HttpResponse<String> await(
      Callable<HttpResponse<String>> call, Predicate<HttpResponse<String>> expected) {
    AtomicReference<HttpResponse<String>> last = new AtomicReference<>();
    Awaitility.await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(() -> {
          HttpResponse<String> answer = call.call();
          last.set(answer);
          assertThat(expected.test(answer))
              .as("%s is still answered %s %s", answer.uri(), answer.statusCode(), answer.body())
              .isTrue();
        });
    return last.get();
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
