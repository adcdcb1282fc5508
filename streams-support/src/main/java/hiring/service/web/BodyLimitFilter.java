package hiring.service.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no body past 256 KiB, and no calendar that is put past 1 MiB, counted after inflating: by
 * its declared length before a byte is read, else while it is read. The largest of ours, a role, is
 * some 20 KiB; an ATS's webhook is below 100; a person's calendar of some years may be several
 * hundred.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

  static final long LIMIT = 256 * 1024;
  static final long CALENDAR_LIMIT = 1024 * 1024;

  private static final String CALENDAR = "text/calendar";

  private final ProblemWriter problems;

  BodyLimitFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    String coding = encoding == null ? "identity" : encoding.trim().toLowerCase(Locale.ROOT);
    boolean plain = "identity".equals(coding);
    long limit = limit(request);
    if (request.getContentLengthLong() > limit) {
      problems.write(response, Problems.of(HttpStatus.CONTENT_TOO_LARGE));
    } else if (plain && request.getContentLengthLong() >= 0) {
      chain.doFilter(request, response);
    } else if (plain || "gzip".equals(coding)) {
      chain.doFilter(new LimitedBody(request, limit, !plain), response);
    } else {
      // RFC 7694: say which encodings are taken.
      response.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
      problems.write(response, Problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
    }
  }

  /**
   * Calendars are put; a webhook, which anybody may send, is posted and may be no larger for it.
   */
  private static long limit(HttpServletRequest request) {
    String type = request.getContentType();
    return "PUT".equals(request.getMethod())
            && type != null
            && type.toLowerCase(Locale.ROOT).startsWith(CALENDAR)
        ? CALENDAR_LIMIT
        : LIMIT;
  }
}
