package hiring.posting.domain;

import java.util.Optional;

/** Knows whether a text query of a rubric can be searched for. */
@FunctionalInterface
public interface QuerySyntax {

  /** What is wrong with a query, and in which column; empty where nothing is. */
  Optional<String> fault(String query);
}
