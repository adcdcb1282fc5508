package hiring.posting.enrichment;

import hiring.posting.domain.FetchFailure;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a vendor's server answered to one request. */
sealed interface Answer {

  Pattern SECONDS = Pattern.compile("\\d{1,9}");

  /** A wrong header parks nothing for longer. */
  Duration LONGEST_WAIT = Duration.ofDays(1);

  /** A body. Personal data. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Body(byte[] bytes) implements Answer {}

  /** None that helps. */
  record Failed(FetchFailure reason, @Nullable Duration retryAfter) implements Answer {

    static Failed of(FetchFailure reason) {
      return new Failed(reason, null);
    }
  }

  /**
   * What a status means. A redirect is an address of the vendor's choice, which is never asked.
   *
   * @param retryAfter the header of that name
   */
  static Failed failed(int status, @Nullable String retryAfter, Instant now) {
    return switch (status) {
      case 404, 410 -> Failed.of(FetchFailure.NOT_FOUND);
      case 401, 403 -> Failed.of(FetchFailure.UNAUTHORISED);
      case 429 -> new Failed(FetchFailure.THROTTLED, wait(retryAfter, now));
      case 408, 425 -> Failed.of(FetchFailure.UNAVAILABLE);
      default -> {
        if (status >= 500) {
          yield new Failed(FetchFailure.UNAVAILABLE, wait(retryAfter, now));
        }
        yield Failed.of(
            status >= 300 && status < 400
                ? FetchFailure.FORBIDDEN_HOST
                : FetchFailure.NOT_UNDERSTOOD);
      }
    };
  }

  /** RFC 9110, section 10.2.3: seconds, or a date; null for anything else. */
  private static @Nullable Duration wait(@Nullable String retryAfter, Instant now) {
    if (retryAfter == null) {
      return null;
    }
    String text = retryAfter.strip();
    if (SECONDS.matcher(text).matches()) {
      return shorter(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return at.isAfter(now) ? shorter(Duration.between(now, at)) : Duration.ZERO;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration shorter(Duration asked) {
    return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
  }
}
