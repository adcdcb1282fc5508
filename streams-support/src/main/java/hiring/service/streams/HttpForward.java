package hiring.service.streams;

import hiring.service.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.kafka.streams.state.HostInfo;
import org.springframework.http.HttpHeaders;

/** Sends the GET that is being handled to another instance of the service, once. */
final class HttpForward {

  /** Says that a request was forwarded, and by its value which partitions are asked for. */
  static final String HEADER = "Hiring-Forwarded";

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
  private final String authorization;

  HttpForward(String token) {
    this.authorization = "Bearer " + token;
  }

  /**
   * The other instance's answer.
   *
   * @throws UnavailableException if there is none
   */
  HttpResponse<byte[]> send(HttpServletRequest request, HostInfo to, String partitions) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    HttpRequest forwarded =
        HttpRequest.newBuilder(
                URI.create(
                    "http://" + to.host() + ":" + to.port() + request.getRequestURI() + query))
            .timeout(ANSWER)
            .header(HttpHeaders.AUTHORIZATION, authorization)
            .header(HttpHeaders.ACCEPT, accept == null ? "*/*" : accept)
            .header(HEADER, partitions)
            .GET()
            .build();
    try {
      return http.send(forwarded, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UnavailableException("The instance that has the answer does not respond.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("The service is stopping.", e);
    }
  }
}
