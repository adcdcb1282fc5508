package hiring.service.kafka;

import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The W3C trace context (version 00) of what a request causes. */
final class Traceparent {

  static final String HEADER = "traceparent";

  private static final Pattern VALID =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  private Traceparent() {}

  /** The caller's, if the request that is being handled has a valid one; else a new one. */
  static String ofRequest() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? validOrNew(request.getRequest().getHeader(HEADER))
        : validOrNew(null);
  }

  static String validOrNew(@Nullable String given) {
    return given != null && VALID.matcher(given).matches() ? given : generate();
  }

  private static String generate() {
    SplittableRandom random = new SplittableRandom(ThreadLocalRandom.current().nextLong());
    HexFormat hex = HexFormat.of();
    // Or-ed with 1: an id of zeros is invalid.
    return "00-"
        + hex.toHexDigits(random.nextLong())
        + hex.toHexDigits(random.nextLong() | 1)
        + "-"
        + hex.toHexDigits(random.nextLong() | 1)
        + "-00";
  }
}
