package hiring.screening.domain;

/**
 * Reads a text word by word in one pass. A word is letters and digits; {@code ++} and {@code #}
 * right behind it belong to it, so that C, C++ and C# are three words. A sign that stands directly
 * before a word ({@code on-call}, {@code .NET}, {@code CI/CD}) is a token of its own; any other
 * sign is a break that no phrase reaches across.
 */
final class Words {

  enum Token {
    WORD,
    BREAK,
    END
  }

  private static final int ASCII = 128;
  private static final boolean[] IN_WORDS = new boolean[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      IN_WORDS[c] = Character.isLetterOrDigit(c);
    }
  }

  private final char[] text;
  private int position;
  private int start;

  /**
   * @param text composed, see {@link Folding#compose}
   */
  Words(String text) {
    this.text = text.toCharArray();
  }

  /** Goes on to the next token; a {@link Token#WORD} then is what lies in {@code start..end}. */
  Token next() {
    while (position < text.length && Character.isWhitespace(text[position])) {
      position++;
    }
    start = position;
    if (position == text.length) {
      return Token.END;
    }
    if (wordLength(position) > 0) {
      readWord();
      return Token.WORD;
    }
    position++;
    return position < text.length && wordLength(position) > 0 ? Token.WORD : Token.BREAK;
  }

  /** Where the word begins in the text. */
  int start() {
    return start;
  }

  /** Where the word has ended. */
  int end() {
    return position;
  }

  private void readWord() {
    for (int length = wordLength(position); length > 0; length = wordLength(position)) {
      position += length;
    }
    if (is('+', position) && is('+', position + 1)) {
      position += 2;
    } else if (is('#', position)) {
      position++;
    }
  }

  private boolean is(char sign, int at) {
    return at < text.length && text[at] == sign;
  }

  /** How many chars the letter or digit at this place takes; 0 when it is something else. */
  private int wordLength(int at) {
    if (at == text.length) {
      return 0;
    }
    char c = text[at];
    if (c < ASCII) {
      return IN_WORDS[c] ? 1 : 0;
    }
    int point = Character.codePointAt(text, at);
    boolean mark =
        switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
    return mark || Character.isLetterOrDigit(point) ? Character.charCount(point) : 0;
  }
}
