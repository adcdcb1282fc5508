package hiring.text;

import java.util.Arrays;
import java.util.Optional;

/** Where a query looks. */
enum Field {
  RESUME("resume"),
  COVER_LETTER("coverLetter"),
  ANSWERS("answers"),
  /** In all of them, as if they were one text. */
  ANY("any");

  private final String word;

  Field(String word) {
    this.word = word;
  }

  /** As queries name it. */
  String word() {
    return word;
  }

  static Optional<Field> named(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }
}
