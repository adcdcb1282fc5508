package hiring.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Lucene's classic parser, which refuses what evidence has no use for where it stands; {@link
 * Signs} has looked at the query before. Counts columns from 0, as Lucene does.
 */
final class Grammar extends QueryParser {

  private static final int MOST_SLOP = 50;
  private static final Pattern PLACE = Pattern.compile("at line 1, column (\\d{1,4})");

  private Grammar() {
    super(Field.ANY.word(), new EnglishText());
    // "event-driven" without quotation marks is two words that belong together.
    setSplitOnWhitespace(true);
    setAutoGeneratePhraseQueries(true);
  }

  /** As Lucene reads it. */
  static Query read(String query) throws TextQueryException {
    try {
      return new Grammar().parse(query);
    } catch (ParseException e) {
      throw refusal(e, query.length());
    }
  }

  @Override
  protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
    Query query = super.getFieldQuery(field, text, slop);
    if (query instanceof PhraseQuery phrase && phrase.getSlop() > 0) {
      if (phrase.getSlop() > MOST_SLOP) {
        throw new Refused(token.beginColumn, "~ goes up to " + MOST_SLOP);
      }
      Term[] words = phrase.getTerms();
      if (new HashSet<>(Arrays.asList(words)).size() < words.length) {
        throw new Refused(token.beginColumn, "a phrase with ~ names each word once");
      }
    }
    return query;
  }

  @Override
  protected Query getRangeQuery(
      String field, String from, String to, boolean withFrom, boolean withTo)
      throws ParseException {
    throw new Refused(token.beginColumn, "ranges cannot be searched for");
  }

  @Override
  protected Query getRegexpQuery(String field, String text) throws ParseException {
    throw new Refused(token.beginColumn, "regular expressions cannot be searched for");
  }

  @Override
  protected Query getFuzzyQuery(String field, String text, float similarity) throws ParseException {
    throw new Refused(token.beginColumn, "words are searched for as they are written");
  }

  /** Lucene wraps what it throws into one that quotes the query; the cause has the place alone. */
  private static TextQueryException refusal(ParseException e, int length) {
    Throwable cause = e.getCause();
    if (cause instanceof Refused refused) {
      return new TextQueryException(refused.at + 1, refused.why);
    }
    Matcher place = PLACE.matcher(String.valueOf(cause == null ? "" : cause.getMessage()));
    int at = place.find() ? Integer.parseInt(place.group(1)) : 0;
    return new TextQueryException(
        Math.min(at, length - 1) + 1,
        "not a query: brackets, quotation marks or words "
            + "such as AND stand where they mean nothing");
  }

  private static final class Refused extends ParseException {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final String why;

    Refused(int at, String why) {
      super(why);
      this.at = at;
      this.why = why;
    }
  }
}
