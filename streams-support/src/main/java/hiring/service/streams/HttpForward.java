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

/** Asks another instance of the service on behalf of the GET that is being handled. */
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
   * The other instance's answer to the very same GET.
   *
   * @throws UnavailableException if there is none
   */
  HttpResponse<byte[]> send(HttpServletRequest request, HostInfo to, String partitions) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return send(request, request.getRequestURI() + query, to, partitions);
  }

  /**
   * The other instance's answer to a GET of another path.
   *
   * @throws UnavailableException if there is none
   */
  HttpResponse<byte[]> send(
      HttpServletRequest request, String path, HostInfo to, String partitions) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    HttpRequest forwarded =
        HttpRequest.newBuilder(URI.create("http://" + to.host() + ":" + to.port() + path))
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
