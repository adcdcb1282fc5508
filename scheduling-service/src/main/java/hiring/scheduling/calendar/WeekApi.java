package hiring.scheduling.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The HTTP of a running service. */
final class WeekApi {

  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final URI address;
  private final String token;

  /**
   * What came back.
   *
   * @param status of HTTP; {@link #NONE} where nobody answers
   */
  record Answer(int status, String body) {
    static final int NONE = 0;
  }

  WeekApi(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  URI address() {
    return address;
  }

  Answer week(String pool, @Nullable LocalDate from, @Nullable ZoneId zone, boolean page) {
    StringBuilder path = new StringBuilder("/pools/").append(pool).append("/week?format=");
    path.append(page ? "html" : "json");
    if (from != null) {
      path.append("&from=").append(from);
    }
    if (zone != null) {
      path.append("&zone=").append(URLEncoder.encode(zone.getId(), UTF_8));
    }
    String base = address.toString().replaceAll("/+$", "");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(ANSWER)
            .header("Authorization", "Bearer " + token)
            .GET()
            .build();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException e) {
      return new Answer(Answer.NONE, "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(Answer.NONE, "");
    }
  }
}
