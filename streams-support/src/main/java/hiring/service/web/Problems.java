package hiring.service.web;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Problems by RFC 9457. The type is {@code urn:hiring:problem:} and the code in kebab case; the
 * instance is a random id that the log has too, and never the address that was called.
 */
final class Problems {

  private static final String TYPE = "urn:hiring:problem:";

  private Problems() {}

  /**
   * A problem.
   *
   * @param code in upper case with underscores
   * @param detail our own words
   */
  static ProblemDetail of(HttpStatusCode status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPE + code.toLowerCase(Locale.ROOT).replace('_', '-')));
    problem.setTitle(title(code));
    problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    return problem;
  }

  /** The problem of a status about which no more is to be said. */
  static ProblemDetail of(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return of(
        status,
        known == null ? "HTTP_" + status.value() : known.name(),
        switch (status.value()) {
          case 400 -> "The request could not be understood.";
          case 401 -> "A valid bearer token is required.";
          case 403 -> "The token does not permit this.";
          case 404 -> "There is nothing here.";
          case 405 -> "The method is not supported here; header Allow lists those that are.";
          case 406 -> "None of the accepted media types can be produced.";
          case 413 -> "The body is larger than is taken here.";
          case 415 -> "The media type or encoding of the body is not supported here.";
          case 422 -> "The request is well-formed and cannot be processed.";
          case 503 -> "The service is not ready; try again shortly.";
          default -> status.is4xxClientError() ? "The request is wrong." : "The service failed.";
        });
  }

  private static String title(String code) {
    String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
