package hiring.stack.client;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has posting-service read quarantined deliveries anew. What is under their seal never leaves the
 * service.
 *
 * @param address of posting-service, such as {@code http://localhost:8091}
 * @param token of its HTTP
 */
public record QuarantineApi(URI address, String token) {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Says nothing of the token. */
  @Override
  public String toString() {
    return "posting-service at " + address;
  }

  /**
   * Has one read anew; the same one again has no second effect.
   *
   * @param partition of its dead letter
   * @param offset of its dead letter
   * @return why it was not taken, in words; empty if it was
   * @throws Failure if the service does not answer, or not to this token
   */
  public Optional<String> redeliver(int partition, long offset) {
    HttpResponse<String> answer = post("/quarantine/" + partition + "/" + offset + "/redeliver");
    return switch (answer.statusCode()) {
      case OK -> Optional.empty();
      case UNAUTHORIZED -> throw new Failure(ExitCode.FAILED, this + " does not take the token");
      case UNAVAILABLE ->
          throw new Failure(
              ExitCode.FAILED, this + " is not ready; run it again: what was sent stays sent");
      default -> Optional.of(words(answer));
    };
  }

  private HttpResponse<String> post(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(address.resolve(path))
              .timeout(LIMIT)
              .header("Authorization", "Bearer " + token)
              .POST(BodyPublishers.noBody())
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(ExitCode.NOT_RUNNING, this + " does not answer; start it, or name it");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.FAILED, "interrupted; run it again");
    }
  }

  private static String words(HttpResponse<String> answer) {
    String reason = member(answer.body(), "reason");
    String field = member(answer.body(), "field");
    return switch (reason) {
      case "BAD_SIGNATURE" -> "no live key fits its signature";
      case "NOT_KEPT" -> "nothing is kept of it that the service's quarantine key opens";
      case "MALFORMED_JSON" -> "it is no JSON, and never will be";
      default ->
          field.matches("[A-Za-z0-9_.\\[\\]-]{1,200}")
              ? "it lacks " + field + " still"
              : "posting-service answered " + answer.statusCode();
    };
  }

  private static String member(String body, String name) {
    try {
      return JSON.readTree(body).path(name).stringValue("");
    } catch (JacksonException e) {
      return "";
    }
  }
}
