package hiring.stack.demo;

import hiring.events.Degree;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the survey's labels mean in the terms of the contract. */
final class SurveyAnswers {

  private static final double HALF_A_YEAR = 0.5;
  private static final double FIFTY = 50;

  private SurveyAnswers() {}

  /** The degree of an education label; UNKNOWN where it names none. */
  static Degree degree(@Nullable String education) {
    String label = education == null ? "" : education.toLowerCase(Locale.ROOT);
    if (label.contains("without earning") || label.contains("school")) {
      return Degree.NONE;
    }
    if (label.startsWith("professional degree") || label.contains("doctor")) {
      return Degree.DOCTORATE;
    }
    if (label.startsWith("master")) {
      return Degree.MASTER;
    }
    if (label.startsWith("bachelor")) {
      return Degree.BACHELOR;
    }
    return label.startsWith("associate") ? Degree.ASSOCIATE : Degree.UNKNOWN;
  }

  /** The years of a label; empty where it is no number. */
  static OptionalDouble years(@Nullable String label) {
    return switch (label) {
      case null -> OptionalDouble.empty();
      case "Less than 1 year" -> OptionalDouble.of(HALF_A_YEAR);
      case "More than 50 years" -> OptionalDouble.of(FIFTY);
      default -> number(label);
    };
  }

  private static OptionalDouble number(String label) {
    try {
      return OptionalDouble.of(Double.parseDouble(label));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
