package hiring.scheduling.web;

import hiring.service.InvalidFieldException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Minutes after local midnight as people write them: {@code 00:00} to {@code 24:00}. */
final class TimeOfDay {

  private static final Pattern TEXT = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)|24:00");

  private TimeOfDay() {}

  /**
   * The minute that is meant.
   *
   * @param field its path, for the refusal
   * @throws InvalidFieldException if it is no time of a day
   */
  static int minute(String field, @Nullable String text) {
    Matcher time = TEXT.matcher(text == null ? "" : text);
    if (!time.matches()) {
      throw new InvalidFieldException(field, "must be a time of day, 00:00 to 24:00");
    }
    return time.group(1) == null
        ? 24 * 60
        : Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2));
  }

  static String text(int minute) {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
