package hiring.text;

import java.text.Normalizer;

/**
 * The form in which texts and queries are broken into words: composed (NFC), without the invisible
 * format characters that text taken from a PDF is full of, and with the signs of C++, C# and .NET
 * as letters, since a tokenizer would drop them.
 */
final class TextForm {

  private static final int FIRST_COMBINING = 0x300;
  private static final char SOFT_HYPHEN = 0xAD;

  /** Letters of no alphabet that an applicant writes in. */
  private static final char PLUS_PLUS = 'ǂ';

  private static final char SHARP = 'ǃ';
  private static final char DOT = 'ǀ';

  private static final char[] SIGNS = {'+', '#', '.'};

  private TextForm() {}

  /** Composed and without format characters; what passages are cut from. */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING || c == SOFT_HYPHEN) {
        return Normalizer.normalize(withoutFormat(text, i), Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** As long as the composed text, character by character, so that places in one hold in both. */
  static String searchable(String composed) {
    char[] changed = null;
    for (char sign : SIGNS) {
      for (int i = composed.indexOf(sign); i >= 0; i = composed.indexOf(sign, i + 1)) {
        char letter = letter(composed, i, sign);
        if (letter != sign) {
          changed = changed == null ? composed.toCharArray() : changed;
          changed[i] = letter;
        }
      }
    }
    return changed == null ? composed : new String(changed);
  }

  /** What stands for a sign; itself where it is not to be kept. A version is a word of its own. */
  private static char letter(String text, int at, char sign) {
    return switch (sign) {
      case '+' -> isPlusPlus(text, at) ? PLUS_PLUS : isPlusPlus(text, at - 1) ? ' ' : sign;
      case '#' -> isLetter(text, at - 1) && !isWord(text, at + 1) ? SHARP : sign;
      default -> isNet(text, at) ? DOT : sign;
    };
  }

  private static boolean isPlusPlus(String text, int at) {
    return text.startsWith("++", at) && isLetter(text, at - 1);
  }

  private static boolean isNet(String text, int at) {
    return text.regionMatches(true, at, ".net", 0, 4)
        && !isWord(text, at - 1)
        && !isWord(text, at + 4);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static String withoutFormat(String text, int from) {
    StringBuilder kept = null;
    for (int i = from; i < text.length(); ) {
      int point = text.codePointAt(i);
      int width = Character.charCount(point);
      boolean isFormat = Character.getType(point) == Character.FORMAT;
      if (isFormat && kept == null) {
        kept = new StringBuilder(text.length()).append(text, 0, i);
      } else if (!isFormat && kept != null) {
        kept.append(text, i, i + width);
      }
      i += width;
    }
    return kept == null ? text : kept.toString();
  }
}
