package hiring.screening.domain;

import static hiring.screening.domain.Transitions.NONE;
import static hiring.screening.domain.Transitions.ROOT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search through the texts of one application. */
final class PhraseSearch {

  private final Phrases phrases;
  private final BitSet found = new BitSet();
  private final @Nullable Note note;

  /** Where each word of the text began; kept where places are asked for. */
  private final List<Integer> starts = new ArrayList<>();

  private boolean anyWord;

  /** Where in {@link Phrases#sequences} the words just read may be; the root always is one. */
  private int[] open;

  private int[] opening;
  private int opened = 1;

  /** Hears of each place of a phrase. */
  interface Note {
    void found(String text, int start, int end);
  }

  PhraseSearch(Phrases phrases) {
    this(phrases, null);
  }

  /**
   * @param note hears of every place; only where there is one phrase, so that its length is known
   */
  PhraseSearch(Phrases phrases, @Nullable Note note) {
    this.phrases = phrases;
    this.note = note;
    this.open = new int[phrases.longest + 1];
    this.opening = new int[phrases.longest + 1];
  }

  /** Searches one text; no phrase reaches from one text into the next. */
  void read(String raw) {
    String text = Folding.compose(raw);
    var words = new Words(text);
    opened = 1;
    starts.clear();
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
    if (note != null) {
      starts.add(start);
    }
    int node = ROOT;
    for (int i = start; i < end; i++) {
      node = phrases.letters.child(node, Folding.fold(text.charAt(i)));
      if (node == NONE) {
        opened = 1;
        return;
      }
      if (phrases.stems.get(node)) {
        endWith(Phrases.stemLabel(node), text, end);
      }
    }
    if (phrases.words.get(node)) {
      goOnWith(Phrases.wordLabel(node), text, end);
    } else {
      opened = 1;
    }
  }

  /** A stem is always the last word of its phrase. */
  private void endWith(int label, String text, int end) {
    for (int i = 0; i < opened; i++) {
      note(phrases.sequences.child(open[i], label), text, end);
    }
  }

  private void goOnWith(int label, String text, int end) {
    int next = 1;
    for (int i = 0; i < opened; i++) {
      int node = phrases.sequences.child(open[i], label);
      if (node != NONE) {
        note(node, text, end);
        opening[next++] = node;
      }
    }
    int[] spare = open;
    open = opening;
    opening = spare;
    opened = next;
  }

  private void note(int node, String text, int end) {
    Integer phrase = phrases.phraseAt.get(node);
    if (phrase != null) {
      found.set(phrase);
      if (note != null) {
        note.found(text, starts.get(starts.size() - phrases.longest), end);
      }
    }
  }
}
