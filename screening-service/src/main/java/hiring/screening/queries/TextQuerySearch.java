package hiring.screening.queries;

import hiring.screening.domain.Answer;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.QuerySearch;
import hiring.text.Matches;
import hiring.text.TextQueries;
import hiring.text.TextQuery;
import hiring.text.TextQueryException;
import hiring.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The text queries of a rubric, searched for as Lucene would. */
public final class TextQuerySearch implements QuerySearch {

  /** Makes a rubric's queries ready. */
  public static final Compiler COMPILER = new LuceneSyntax();

  private final TextQueries queries;

  private TextQuerySearch(TextQueries queries) {
    this.queries = queries;
  }

  @Override
  public Found search(Evidence evidence) {
    Matches matches = queries.find(texts(evidence));
    return new Found() {
      @Override
      public boolean anyWord() {
        return matches.anyWord();
      }

      @Override
      public boolean has(int query) {
        return matches.has(query);
      }
    };
  }

  static Texts texts(Evidence evidence) {
    List<String> answers = new ArrayList<>(evidence.answers().size());
    for (Answer answer : evidence.answers()) {
      answers.add(answer.answer());
    }
    return new Texts(evidence.resume(), evidence.coverLetter(), answers);
  }

  private static final class LuceneSyntax implements Compiler {

    @Override
    public boolean canStand(String query) {
      try {
        TextQuery.parse(query);
        return true;
      } catch (TextQueryException e) {
        return false;
      }
    }

    @Override
    public QuerySearch compile(List<String> queries) {
      List<TextQuery> parsed = new ArrayList<>();
      for (String query : queries) {
        try {
          parsed.add(TextQuery.parse(query));
        } catch (TextQueryException e) {
          throw new IllegalArgumentException("a query that cannot stand", e);
        }
      }
      return new TextQuerySearch(TextQueries.compile(parsed));
    }
  }
}
