package hiring.posting.ats;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years as applicants state them: {@code 9}, {@code 7,5 years}, {@code 5+}, {@code 5-8 years} (the
 * lower end, which they surely have), {@code Less than 1 year} (half of it), {@code More than 50
 * years} (50). A calendar year, as in {@code since 2015}, states no number of years. Other numbers
 * out of range come through as they are, and the intake refuses them by name.
 */
final class StatedYears {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?\\d{1,9}(?:[.,]\\d{1,9})?(?:[eE][-+]?\\d{1,3})?");
  private static final Pattern BELOW = Pattern.compile("(?:less than|under|fewer than|<).*");
  private static final int LONGEST = 100;
  private static final int EARLIEST_CALENDAR_YEAR = 1900;
  private static final int LATEST_CALENDAR_YEAR = 2100;

  private StatedYears() {}

  static OptionalDouble of(String answer) {
    String text = answer.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      return OptionalDouble.empty();
    }
    double years = Double.parseDouble(number.group().replace(',', '.'));
    if (years >= EARLIEST_CALENDAR_YEAR && years <= LATEST_CALENDAR_YEAR) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(BELOW.matcher(text).matches() ? years / 2 : years);
  }
}
