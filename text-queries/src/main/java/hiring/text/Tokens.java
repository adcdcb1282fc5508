package hiring.text;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of one text, one after the other, as Lucene's tokenizer finds them by the rules of
 * Unicode (UAX #29). No word reaches across a blank, so each piece between blanks is read by
 * itself: {@link PlainWords} reads those of ASCII alone, which most are, and the tokenizer all
 * others.
 *
 * <p>A thread has one of these, since to make a tokenizer costs as much as to read a short text
 * with it; whoever asks for the next text is done with the last. Of a text that was read to its end
 * nothing is kept.
 */
final class Tokens {

  private static final ThreadLocal<Tokens> OF_THREAD = ThreadLocal.withInitial(Tokens::new);

  private static final int ASCII = 128;

  /** Characters of a text that is not unusually long. */
  private static final int USUAL = 1 << 14;

  /** Longer words are cut by the tokenizer. */
  private static final int LONGEST_PLAIN = StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH;

  private final StandardTokenizer tokenizer = new StandardTokenizer();
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final Stems stems = new Stems();
  private final PlainWords plain = new PlainWords();
  private final char[] letters = new char[LONGEST_PLAIN];

  /** The text is the first so many of these; kept from text to text, up to a usual length. */
  private char[] text = new char[USUAL];

  private int length;

  /** Where the piece begins and ends that is being read, and whether the tokenizer reads it. */
  private int begin;

  private int end;
  private boolean tokenized;

  private Tokens() {}

  /** Begins with a text. */
  static Tokens of(String text) {
    Tokens tokens = OF_THREAD.get();
    if (tokens.text.length < text.length()) {
      tokens.text = new char[Math.max(USUAL, text.length())];
    }
    text.getChars(0, text.length(), tokens.text, 0);
    tokens.length = text.length();
    tokens.begin = 0;
    tokens.end = 0;
    tokens.tokenized = false;
    tokens.plain.read(tokens.text, 0, 0);
    return tokens;
  }

  /** Goes on to the next word; false behind the last. */
  boolean next() {
    try {
      while (!(tokenized ? tokenizer.incrementToken() : plain.next())) {
        if (!piece()) {
          forget();
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void forget() throws IOException {
    tokenizer.close();
    tokenized = false;
    if (text.length > USUAL) {
      text = new char[USUAL];
    } else {
      Arrays.fill(text, 0, length, ' ');
    }
    length = 0;
    begin = 0;
    end = 0;
    plain.read(text, 0, 0);
  }

  /** Goes on to the next piece; false behind the last. */
  private boolean piece() throws IOException {
    begin = end;
    char[] all = text;
    int at = end;
    while (at < length && isBlank(all[at])) {
      at++;
    }
    begin = at;
    int signs = 0;
    for (; at < length && !isBlank(all[at]); at++) {
      signs |= all[at];
    }
    end = at;
    tokenized = signs >= ASCII || end - begin > LONGEST_PLAIN;
    if (tokenized) {
      // One that was left in the middle of a text, by an exception, is ready for another now.
      tokenizer.close();
      tokenizer.setReader(new CharArrayReader(text, begin, end - begin));
      tokenizer.reset();
    } else {
      plain.read(text, begin, end);
    }
    return begin < length;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  char firstChar() {
    return tokenized ? term.charAt(0) : text[plain.start()];
  }

  /** The stem of the word; null for one that every text has. */
  @Nullable String stem() {
    if (tokenized) {
      return stems.of(term.buffer(), term.length());
    }
    int size = plain.end() - plain.start();
    System.arraycopy(text, plain.start(), letters, 0, size);
    return stems.of(letters, size);
  }

  /** Where the word begins in the text. */
  int start() {
    return tokenized ? begin + offset.startOffset() : plain.start();
  }

  /** Where the word has ended. */
  int end() {
    return tokenized ? begin + offset.endOffset() : plain.end();
  }
}
