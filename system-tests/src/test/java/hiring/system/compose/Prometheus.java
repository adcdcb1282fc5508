package hiring.system.compose;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Prometheus that runs.
 *
 * @param port where
 */
record Prometheus(int port) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** What is wrong with its answer to a query: an error, or not one number in it. */
  Optional<String> complaint(String query) throws IOException, InterruptedException {
    URI address =
        URI.create(
            "http://localhost:"
                + port
                + "/api/v1/query?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
    return complaint(
        JsonMapper.shared().readTree(HTTP.send(request, BodyHandlers.ofString()).body()));
  }

  static Optional<String> complaint(JsonNode answer) {
    if (!answer.path("status").stringValue("").equals("success")) {
      return Optional.of(answer.path("error").stringValue("no answer"));
    }
    JsonNode result = answer.at("/data/result");
    if (result.isEmpty()) {
      return Optional.of("no series");
    }
    for (JsonNode series : result) {
      if (!series.at("/value/1").stringValue("NaN").equals("NaN")) {
        return Optional.empty();
      }
    }
    return Optional.of("no number in " + result.size() + " series");
  }
}
