package hiring.text;

/**
 * What a word processor makes of signs that people type: quotation marks that curl, and blanks that
 * do not break. In a query they mean what was typed.
 */
final class TypedText {

  private TypedText() {}

  /** As long as the query, so that columns hold. */
  static String plain(String query) {
    StringBuilder plain = new StringBuilder(query);
    for (int i = 0; i < plain.length(); i++) {
      switch (plain.charAt(i)) {
        case '“', '”', '„', '‟', '«', '»' -> plain.setCharAt(i, '"');
        case '\u00A0', '\u2007', '\u202F' -> plain.setCharAt(i, ' ');
        default -> {}
      }
    }
    return plain.toString();
  }
}
