package hiring.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Makes the stems of words, one at a time. Not for several threads; what it learned is shared by
 * all: a few words make up most of any text, so nearly all of them were met before.
 */
final class Stems {

  /** Of those met last, some 3 MB in all, whoever sends what words. A power of two. */
  private static final int SLOTS = 1 << 15;

  /** Longer ones are seldom words, and seldom come twice. */
  private static final int LONGEST_KEPT = 40;

  /**
   * Written without a lock: a word and its stem are one immutable value, right whenever it is seen.
   */
  private static final @Nullable Known[] KNOWN = new Known[SLOTS];

  private final OneWord one = new OneWord();
  private final TokenStream stems = EnglishText.stems(one);
  private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

  /** The stem of a word as it is written; null for one that every text has. */
  @Nullable String of(char[] word, int length) {
    int slot = slot(word, length);
    Known known = KNOWN[slot];
    if (known == null || !known.is(word, length)) {
      String fresh = new String(word, 0, length);
      known = new Known(fresh.toCharArray(), made(fresh));
      if (fresh.length() <= LONGEST_KEPT) {
        KNOWN[slot] = known;
      }
    }
    return known.stem();
  }

  private @Nullable String made(String word) {
    try {
      one.give(word);
      stems.reset();
      return stems.incrementToken() ? stem.toString() : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int slot(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i];
    }
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole, never changed
  private record Known(char[] word, @Nullable String stem) {

    boolean is(char[] other, int length) {
      return Arrays.equals(word, 0, word.length, other, 0, length);
    }
  }

  /** One word as a stream of tokens. */
  private static final class OneWord extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private @Nullable String word;

    void give(String next) {
      word = next;
    }

    @Override
    public boolean incrementToken() {
      if (word == null) {
        return false;
      }
      clearAttributes();
      term.append(word);
      word = null;
      return true;
    }
  }
}
