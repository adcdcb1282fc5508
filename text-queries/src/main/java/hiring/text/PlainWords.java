package hiring.text;

/**
 * The words of a piece of ASCII text without blanks, by the rules of Unicode for word boundaries
 * (UAX #29, as of the version that Lucene's tokenizer follows; a test holds both against each
 * other). Letters, digits and underscores belong together; so do two letters with a period, an
 * apostrophe or a colon between them, and two digits with a period, an apostrophe, a comma or a
 * semicolon. What has neither letter nor digit is no word.
 */
final class PlainWords {

  private static final int ASCII = 128;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte UNDERSCORE = 4;

  /** Between two letters. */
  private static final byte IN_LETTERS = 8;

  /** Between two digits. */
  private static final byte IN_DIGITS = 16;

  private static final byte WORD = LETTER | DIGIT | UNDERSCORE;
  private static final byte[] KINDS = new byte[ASCII];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      KINDS[c] = LETTER;
      KINDS[Character.toUpperCase(c)] = LETTER;
    }
    for (char c = '0'; c <= '9'; c++) {
      KINDS[c] = DIGIT;
    }
    KINDS['_'] = UNDERSCORE;
    KINDS['.'] = IN_LETTERS | IN_DIGITS;
    KINDS['\''] = IN_LETTERS | IN_DIGITS;
    KINDS[':'] = IN_LETTERS;
    KINDS[','] = IN_DIGITS;
    KINDS[';'] = IN_DIGITS;
  }

  private char[] text = {};
  private int limit;
  private int start;
  private int end;

  /** Begins with a part of a text, all of it ASCII. */
  void read(char[] whole, int from, int to) {
    text = whole;
    limit = to;
    start = from;
    end = from;
  }

  /** Goes on to the next word; false behind the last. */
  boolean next() {
    while (true) {
      start = end;
      while (start < limit && (kind(start) & WORD) == 0) {
        start++;
      }
      if (start == limit) {
        return false;
      }
      if (goOn()) {
        return true;
      }
    }
  }

  /** Finds where the word ends; false if it turns out to be none. */
  private boolean goOn() {
    int kinds = 0;
    end = start;
    while (end < limit) {
      int kind = kind(end);
      if ((kind & WORD) == 0 && !isInside(kind, end)) {
        break;
      }
      kinds |= kind;
      end++;
    }
    return (kinds & (LETTER | DIGIT)) != 0;
  }

  /** Whether a sign stands between two letters, or two digits, that it keeps together. */
  private boolean isInside(int kind, int at) {
    if (at + 1 >= limit) {
      return false;
    }
    int around = kind(at - 1) & kind(at + 1);
    return ((kind & IN_LETTERS) != 0 && (around & LETTER) != 0)
        || ((kind & IN_DIGITS) != 0 && (around & DIGIT) != 0);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  private int kind(int at) {
    return KINDS[text[at]];
  }
}
