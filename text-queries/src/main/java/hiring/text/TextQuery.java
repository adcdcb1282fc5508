package hiring.text;

import hiring.text.Node.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * A query in Lucene's classic syntax over {@code resume}, {@code coverLetter} and {@code answers},
 * or, where it names none, over all of them: words (found in any of their forms), {@code
 * "phrases"}, {@code "near each other"~5}, {@code beginning*}, {@code AND}, {@code OR}, {@code
 * NOT}, {@code +}, {@code -} and brackets. Words side by side mean any of them.
 *
 * @see <a href="https://lucene.apache.org/core/10_4_0/queryparser/">Lucene's classic query
 *     parser</a>
 */
public final class TextQuery {

  private static final int LONGEST = 500;
  private static final int MOST_WORDS = 64;

  private final String text;
  private final Node root;

  private TextQuery(String text, Node root) {
    this.text = text;
    this.root = root;
  }

  /**
   * Reads a query.
   *
   * @param text 1 to 500 characters
   * @throws TextQueryException if it cannot be searched for
   */
  public static TextQuery parse(String text) throws TextQueryException {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new TextQueryException(1, "a query has 1 to " + LONGEST + " characters");
    }
    Signs.check(TypedText.plain(text));
    return new TextQuery(text, new Reading().node(lucene(text)));
  }

  /** As Lucene reads it. */
  static Query lucene(String text) throws TextQueryException {
    return Grammar.read(TypedText.plain(text));
  }

  Node root() {
    return root;
  }

  /** As it was written. */
  @Override
  public String toString() {
    return text;
  }

  /** From Lucene's tree to ours. */
  private static final class Reading {

    private static final String NEVER_IN_A_WORD = " ";
    private static final java.util.regex.Pattern ESCAPED =
        java.util.regex.Pattern.compile("\\\\(.)", java.util.regex.Pattern.DOTALL);

    private int words;

    Node node(Query query) throws TextQueryException {
      return switch (query) {
        case TermQuery term -> word(term.getTerm(), new Pattern.Exactly(term.getTerm().text()));
        case PrefixQuery prefix ->
            word(prefix.getPrefix(), new Pattern.Beginning(prefix.getPrefix().text()));
        case WildcardQuery wildcard -> word(wildcard.getTerm(), wildcard(wildcard));
        case PhraseQuery phrase -> phrase(phrase);
        case BooleanQuery all -> clauses(all);
        default -> throw nothingLeft();
      };
    }

    private Node word(Term term, Pattern pattern) throws TextQueryException {
      count();
      return new Node.Word(field(term), pattern);
    }

    private Node phrase(PhraseQuery phrase) throws TextQueryException {
      List<Pattern> patterns = new ArrayList<>();
      List<Integer> offsets = new ArrayList<>();
      for (int i = 0; i < phrase.getTerms().length; i++) {
        count();
        patterns.add(new Pattern.Exactly(phrase.getTerms()[i].text()));
        offsets.add(phrase.getPositions()[i]);
      }
      return new Node.Phrase(field(phrase.getTerms()[0]), patterns, offsets, phrase.getSlop());
    }

    /** What was escaped is no wildcard; and as no word holds either sign, it is then in none. */
    private static Pattern wildcard(WildcardQuery wildcard) {
      return new Pattern.Wildcard(
          ESCAPED
              .matcher(wildcard.getTerm().text())
              .replaceAll(sign ->
                  "*?".contains(sign.group(1))
                      ? NEVER_IN_A_WORD
                      : Matcher.quoteReplacement(sign.group(1))));
    }

    private static Field field(Term term) throws TextQueryException {
      return Field.named(term.field())
          .orElseThrow(() -> new TextQueryException(1, Signs.NO_SUCH_FIELD));
    }

    private Node clauses(BooleanQuery all) throws TextQueryException {
      List<Node> must = new ArrayList<>();
      List<Node> should = new ArrayList<>();
      List<Node> mustNot = new ArrayList<>();
      for (BooleanClause clause : all.clauses()) {
        (switch (clause.occur()) {
              case MUST, FILTER -> must;
              case SHOULD -> should;
              case MUST_NOT -> mustNot;
            })
            .add(node(clause.query()));
      }
      if (must.isEmpty() && should.isEmpty()) {
        throw mustNot.isEmpty()
            ? nothingLeft()
            : new TextQueryException(1, "it says only what must not be there");
      }
      return new Node.Clauses(must, should, mustNot);
    }

    private void count() throws TextQueryException {
      if (++words > MOST_WORDS) {
        throw new TextQueryException(1, "more than " + MOST_WORDS + " words");
      }
    }

    private static TextQueryException nothingLeft() {
      return new TextQueryException(1, "nothing to search for: every text has such words");
    }
  }
}
