package hiring.screening.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.screening.domain.Assessment;
import hiring.screening.domain.Passage;
import hiring.screening.store.ScreeningEntry;
import java.util.List;
import java.util.function.Function;

/**
 * A screening, explained.
 *
 * @param criteria criterion by criterion, in the rubric's order; empty until judged
 */
record ScreeningView(@JsonUnwrapped ScreeningSummary summary, List<CriterionView> criteria) {

  /** One that is not judged. */
  static ScreeningView of(ScreeningEntry entry) {
    return new ScreeningView(ScreeningSummary.of(entry), List.of());
  }

  static ScreeningView of(
      ScreeningEntry entry,
      Assessment assessment,
      Function<Assessment.Line, List<Passage>> passages) {
    return new ScreeningView(
        ScreeningSummary.of(entry),
        assessment.lines().stream()
            .map(line -> CriterionView.of(line, passages.apply(line)))
            .toList());
  }
}
