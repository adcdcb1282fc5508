package hiring.screening.whatif;

import hiring.screening.domain.Assessment.Line;
import hiring.screening.domain.Criterion;
import hiring.screening.domain.Finding;
import java.util.List;

/** What the service told of one criterion, as the line that it was. */
final class Told {

  private Told() {}

  static Line line(Criterion criterion, Observation.Result told) {
    List<String> terms = criterion.requirement().terms();
    List<Integer> matched =
        told.matched().stream().map(terms::indexOf).filter(at -> at >= 0).toList();
    return new Line(criterion, new Finding(told.result(), matched));
  }
}
