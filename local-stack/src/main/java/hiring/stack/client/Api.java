package hiring.stack.client;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.local.Service;
import hiring.stack.local.StackPlan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' HTTP APIs, as recruiters, coordinators and an ATS use them. */
public final class Api implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int FIRST_FAILURE = 300;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  private final StackPlan plan;
  private final String token;
  private final WebhookKey webhookKey;

  /** The APIs of a stack, with the secrets of its data folder. */
  public Api(StackPlan plan) throws IOException {
    this.plan = plan;
    token = plan.folder().token();
    webhookKey = new WebhookKey(plan.folder().webhookSecret());
  }

  /**
   * Asks for a document.
   *
   * @throws Failure if the answer is not 2xx
   */
  public JsonNode get(Service service, String path) throws IOException, InterruptedException {
    return send(request(service, path).header("Authorization", "Bearer " + token).GET());
  }

  /**
   * Sends a document; the same key twice has one effect.
   *
   * @throws Failure if the answer is not 2xx
   */
  public JsonNode post(Service service, String path, String idempotencyKey, JsonNode body)
      throws IOException, InterruptedException {
    return send(
        request(service, path)
            .header("Authorization", "Bearer " + token)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
  }

  /**
   * Delivers a webhook as Greenhouse does, signed over the bytes of the body.
   *
   * @throws Failure if the answer is not 2xx
   */
  public JsonNode greenhouse(String eventId, JsonNode body)
      throws IOException, InterruptedException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    return send(
        request(Service.POSTING, "/webhooks/greenhouse")
            .header("Signature", webhookKey.sign(bytes))
            .header("Greenhouse-Event-ID", eventId)
            .POST(BodyPublishers.ofByteArray(bytes)));
  }

  private HttpRequest.Builder request(Service service, String path) {
    return HttpRequest.newBuilder(URI.create(plan.url(service) + path))
        .timeout(LIMIT)
        .header("Content-Type", "application/json");
  }

  private JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
    HttpRequest request = builder.build();
    HttpResponse<String> response =
        client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() >= FIRST_FAILURE) {
      throw new Failure(
          ExitCode.FAILED,
          request.method()
              + " "
              + request.uri()
              + " was answered "
              + response.statusCode()
              + ": "
              + response.body().lines().limit(1).findFirst().orElse(""));
    }
    return JSON.readTree(response.body());
  }

  @Override
  public void close() {
    client.close();
  }
}
