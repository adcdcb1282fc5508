package hiring.screening.web;

import hiring.service.InvalidFieldException;
import org.jspecify.annotations.Nullable;

/** Texts that a caller has to give. */
final class Texts {

  private Texts() {}

  /**
   * A text that is there and no longer than it may be.
   *
   * @throws InvalidFieldException if it is blank, missing, or longer
   */
  static String present(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank() || value.length() > longest) {
      throw new InvalidFieldException(field, "must be 1 to " + longest + " characters");
    }
    return value;
  }
}
