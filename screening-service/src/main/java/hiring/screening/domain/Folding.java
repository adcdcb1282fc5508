package hiring.screening.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What makes two spellings the same: composed form (NFC), no invisible format characters, no case.
 */
final class Folding {

  private static final int FIRST_COMBINING = 0x300;
  private static final char SOFT_HYPHEN = 0xAD;

  private Folding() {}

  /** For comparing short values as a whole; blanks around them do not count. */
  static String fold(String value) {
    return compose(value).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Composed, and rid of format characters such as the soft hyphens that text taken from a PDF is
   * full of. Nearly all text is so already and comes back as it is.
   */
  static String compose(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!surelyComposed(text.charAt(i))) {
        return dropFormat(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
    return text;
  }

  private static boolean surelyComposed(char c) {
    return c < FIRST_COMBINING ? c != SOFT_HYPHEN : isDashOrQuote(c);
  }

  private static boolean isDashOrQuote(char c) {
    return c >= 0x2010 && c <= 0x2027;
  }

  private static String dropFormat(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** One character of a word or of what joins words, without case and typographic variants. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      case '‘', '’', 'ʼ' -> '\'';
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }
}
