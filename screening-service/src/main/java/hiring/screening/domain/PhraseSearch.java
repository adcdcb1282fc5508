package hiring.screening.domain;

import static hiring.screening.domain.Transitions.NONE;
import static hiring.screening.domain.Transitions.ROOT;

import java.util.BitSet;

/** One search through the texts of one application. */
final class PhraseSearch {

  private final Phrases phrases;
  private final BitSet found = new BitSet();
  private boolean anyWord;

  /** Where in {@link Phrases#sequences} the words just read may be; the root always is one. */
  private int[] open;

  private int[] opening;
  private int opened = 1;

  PhraseSearch(Phrases phrases) {
    this.phrases = phrases;
    this.open = new int[phrases.longest + 1];
    this.opening = new int[phrases.longest + 1];
  }

  /** Searches one text; no phrase reaches from one text into the next. */
  void read(String raw) {
    String text = Folding.compose(raw);
    var words = new Words(text);
    opened = 1;
    for (Words.Token token = words.next(); token != Words.Token.END; token = words.next()) {
      if (token == Words.Token.WORD) {
        anyWord = true;
        take(text, words.start(), words.end());
      } else {
        opened = 1;
      }
    }
  }

  Phrases.Found found() {
    return new Phrases.Found(anyWord, found);
  }

  /** Spells the word along the letters; each stem on the way, and the word itself, goes on. */
  private void take(String text, int start, int end) {
    int node = ROOT;
    for (int i = start; i < end; i++) {
      node = phrases.letters.child(node, Folding.fold(text.charAt(i)));
      if (node == NONE) {
        opened = 1;
        return;
      }
      if (phrases.stems.get(node)) {
        endWith(Phrases.stemLabel(node));
      }
    }
    if (phrases.words.get(node)) {
      goOnWith(Phrases.wordLabel(node));
    } else {
      opened = 1;
    }
  }

  /** A stem is always the last word of its phrase. */
  private void endWith(int label) {
    for (int i = 0; i < opened; i++) {
      note(phrases.sequences.child(open[i], label));
    }
  }

  private void goOnWith(int label) {
    int next = 1;
    for (int i = 0; i < opened; i++) {
      int node = phrases.sequences.child(open[i], label);
      if (node != NONE) {
        note(node);
        opening[next++] = node;
      }
    }
    int[] spare = open;
    open = opening;
    opening = spare;
    opened = next;
  }

  private void note(int node) {
    Integer phrase = phrases.phraseAt.get(node);
    if (phrase != null) {
      found.set(phrase);
    }
  }
}
