package hiring.text;

import java.util.Optional;

/**
 * Looks through a query for what Lucene knows and evidence has no use for, before Lucene sees it:
 * so each has its column, and nothing that is nested too deep is parsed.
 */
final class Signs {

  static final String NO_SUCH_FIELD = "no such field; there are resume, coverLetter and answers";

  private static final int DEEPEST = 10;
  private static final int BACKSLASH = '\\';

  private final String query;
  private int at;
  private int depth;

  private Signs(String query) {
    this.query = query;
  }

  static void check(String query) throws TextQueryException {
    new Signs(query).check();
  }

  private void check() throws TextQueryException {
    for (; at < query.length(); at++) {
      switch (query.charAt(at)) {
        case BACKSLASH -> at++;
        case '"' -> skipPhrase();
        case '(' -> open();
        case ')' -> close();
        case '[', '{', ']', '}' ->
            refuse("ranges cannot be searched for; write \\ before the sign");
        case '/' -> refuse("a slash begins a regular expression: write \"CI/CD\" or CI\\/CD");
        case '^' -> refuse("words have no weight here; give the criterion points");
        case '~' -> refuse("words are searched for as they are written; ~ goes behind a phrase");
        case ':' -> field();
        case '*', '?' -> wildcard();
        default -> {}
      }
    }
    if (depth > 0) {
      refuse("a bracket is not closed");
    }
  }

  private void skipPhrase() throws TextQueryException {
    int opened = at;
    for (at++; at < query.length() && query.charAt(at) != '"'; at++) {
      if (query.charAt(at) == BACKSLASH) {
        at++;
      } else if (query.charAt(at) == '*') {
        refuse("within quotation marks words are whole; * means nothing there");
      }
    }
    if (at >= query.length()) {
      throw new TextQueryException(opened + 1, "a quotation mark is not closed");
    }
    if (at + 1 < query.length() && query.charAt(at + 1) == '~') {
      at++;
    }
  }

  private void open() throws TextQueryException {
    if (++depth > DEEPEST) {
      refuse("brackets are nested more than " + DEEPEST + " deep");
    }
  }

  private void close() throws TextQueryException {
    if (--depth < 0) {
      refuse("a bracket is closed that was not opened");
    }
  }

  /** A name is the whole word in front of the colon, as Lucene would take it. */
  private void field() throws TextQueryException {
    int begin = at;
    while (begin > 0 && !isBreak(query.charAt(begin - 1))) {
      begin--;
    }
    while (begin < at && (query.charAt(begin) == '+' || query.charAt(begin) == '-')) {
      begin++;
    }
    Optional<Field> named = Field.named(query.substring(begin, at));
    if (named.isEmpty() || named.get() == Field.ANY) {
      throw new TextQueryException(begin + 1, NO_SUCH_FIELD);
    }
  }

  private static boolean isBreak(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || c == '!' || c == '"';
  }

  private void wildcard() throws TextQueryException {
    if (at == 0 || !Character.isLetterOrDigit(query.charAt(at - 1))) {
      char before = at == 0 ? ' ' : query.charAt(at - 1);
      if (before != '*' && before != '?') {
        refuse("* and ? go behind a letter or a digit");
      }
    }
  }

  private void refuse(String message) throws TextQueryException {
    throw new TextQueryException(Math.min(at, query.length() - 1) + 1, message);
  }
}
