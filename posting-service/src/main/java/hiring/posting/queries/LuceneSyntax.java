package hiring.posting.queries;

import hiring.posting.domain.QuerySyntax;
import hiring.text.TextQuery;
import hiring.text.TextQueryException;
import java.util.Optional;

/** Reads queries as screening will. */
public final class LuceneSyntax implements QuerySyntax {

  @Override
  public Optional<String> fault(String query) {
    try {
      TextQuery.parse(query);
      return Optional.empty();
    } catch (TextQueryException e) {
      return Optional.of("column " + e.column() + ": " + e.getMessage());
    }
  }
}
