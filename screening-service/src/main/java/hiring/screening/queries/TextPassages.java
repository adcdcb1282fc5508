package hiring.screening.queries;

import hiring.screening.domain.Evidence;
import hiring.screening.domain.Passage;
import hiring.screening.domain.PassageFinder;
import hiring.screening.domain.PhrasePlaces;
import hiring.screening.domain.Requirement;
import hiring.text.Passages;
import hiring.text.TextQueries;
import hiring.text.TextQuery;
import hiring.text.TextQueryException;
import java.util.List;

/** Searches once more, term by term, and cuts out what is around. */
public final class TextPassages implements PassageFinder {

  @Override
  public List<Passage> find(Requirement requirement, List<String> terms, Evidence evidence) {
    return switch (requirement) {
      case Requirement.Text text ->
          terms.stream().flatMap(term -> phrase(term, evidence).stream()).toList();
      case Requirement.Queries queries ->
          terms.stream().flatMap(term -> query(term, evidence).stream()).toList();
      case Requirement.Years years -> List.of();
      case Requirement.DegreeOf degree -> List.of();
      case Requirement.Languages languages -> List.of();
      case Requirement.AnswerTo answer -> List.of();
      case Requirement.NumberTo number -> List.of();
      case Requirement.Unjudgeable unjudgeable -> List.of();
    };
  }

  private static List<Passage> phrase(String term, Evidence evidence) {
    return passages(
        term,
        Passages.around(
            PhrasePlaces.of(term, evidence).stream()
                .map(place ->
                    new Passages.Place(
                        place.number(), place.field(), place.text(), place.start(), place.end()))
                .toList()));
  }

  private static List<Passage> query(String term, Evidence evidence) {
    try {
      TextQueries queries = TextQueries.compile(List.of(TextQuery.parse(term)));
      return passages(term, queries.passages(TextQuerySearch.texts(evidence), 0));
    } catch (TextQueryException e) {
      throw new IllegalArgumentException("a query that matched, and cannot stand", e);
    }
  }

  private static List<Passage> passages(String term, List<hiring.text.Passage> found) {
    return found.stream()
        .map(passage -> new Passage(term, passage.field(), passage.text()))
        .toList();
  }
}
