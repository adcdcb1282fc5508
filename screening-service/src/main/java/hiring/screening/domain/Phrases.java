package hiring.screening.domain;

import static hiring.screening.domain.Transitions.ROOT;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds many phrases in one pass over a text: a trie of letters recognises the words that any
 * phrase uses, a trie of words recognises the phrases. A word that no phrase uses costs two or
 * three look-ups, whatever the number of phrases.
 */
final class Phrases {

  private static final char ANY_ENDING = '*';

  /** From the root, letter by letter, to the words; a word is named by its last letter's node. */
  final Transitions letters = new Transitions();

  /** Nodes that end a word of a phrase. */
  final BitSet words = new BitSet();

  /** Nodes that end a word of which any ending will do. */
  final BitSet stems = new BitSet();

  /** From the root, word by word, to the phrases. */
  final Transitions sequences = new Transitions();

  /** The phrase that ends at a node of {@link #sequences}. */
  final Map<Integer, Integer> phraseAt = new HashMap<>();

  /** The most words in a phrase. */
  int longest;

  private int phrases;

  /** What was found in the text of one application. */
  record Found(boolean anyWord, BitSet phrases) {
    boolean has(int phrase) {
      return phrases.get(phrase);
    }
  }

  /**
   * Takes a phrase up, to be found from now on. A phrase without a word is never found.
   *
   * @return its number; the same for the same words
   */
  int add(String phrase) {
    String text = Folding.compose(phrase).strip();
    boolean anyEnding = !text.isEmpty() && text.charAt(text.length() - 1) == ANY_ENDING;
    String spelled = anyEnding ? text.substring(0, text.length() - 1) : text;
    int node = ROOT;
    int length = 0;
    var tokens = new Words(spelled);
    for (Words.Token token = tokens.next(); token != Words.Token.END; token = tokens.next()) {
      if (token == Words.Token.BREAK) {
        continue;
      }
      boolean stem = anyEnding && tokens.end() == spelled.length();
      int word = spell(spelled, tokens.start(), tokens.end());
      (stem ? stems : words).set(word);
      node = sequences.grow(node, stem ? stemLabel(word) : wordLabel(word));
      length++;
    }
    longest = Math.max(longest, length);
    return node == ROOT ? phrases++ : phraseAt.computeIfAbsent(node, fresh -> phrases++);
  }

  /** Reads all text of the evidence once. */
  Found find(Evidence evidence) {
    var search = new PhraseSearch(this);
    evidence.texts().forEach(search::read);
    evidence.answers().forEach(answer -> search.read(answer.answer()));
    return search.found();
  }

  private int spell(String text, int start, int end) {
    int node = ROOT;
    for (int i = start; i < end; i++) {
      node = letters.grow(node, Folding.fold(text.charAt(i)));
    }
    return node;
  }

  static int wordLabel(int word) {
    return word * 2;
  }

  static int stemLabel(int word) {
    return word * 2 + 1;
  }
}
