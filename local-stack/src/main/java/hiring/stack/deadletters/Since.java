package hiring.stack.deadletters;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as people write it. */
public final class Since {

  private static final Pattern AGO = Pattern.compile("(\\d{1,6})([smhd])");

  private Since() {}

  /**
   * The moment: {@code 2026-03-02T10:00:00Z}, {@code 2026-03-02} (its beginning, UTC), or how long
   * ago, such as {@code 90s}, {@code 30m}, {@code 24h} or {@code 7d}.
   *
   * @throws Failure if the text says none
   */
  public static Instant parse(String text, Instant now) {
    Matcher ago = AGO.matcher(text);
    if (ago.matches()) {
      long count = Long.parseLong(ago.group(1));
      return now.minus(
          switch (ago.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
          });
    }
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new Failure(
          ExitCode.USAGE,
          "--since takes 2026-03-02T10:00:00Z, 2026-03-02, or how long ago, such as 24h or 7d; not '"
              + Harmless.text(text)
              + "'");
    }
  }
}
