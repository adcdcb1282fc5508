package hiring.screening.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import hiring.screening.codec.ScreeningStore;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.store.ScreeningEntry;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A screening, explained.
 *
 * @param criteria criterion by criterion, in the rubric's order; empty until judged
 */
record ScreeningView(@JsonUnwrapped ScreeningSummary summary, List<CriterionView> criteria) {

  static ScreeningView of(ScreeningEntry entry, Function<RoleVersion, @Nullable Rubric> rubrics) {
    List<CriterionView> criteria =
        ScreeningSummary.isJudged(entry)
            ? ScreeningStore.assessment(entry, rubrics).lines().stream()
                .map(CriterionView::of)
                .toList()
            : List.of();
    return new ScreeningView(ScreeningSummary.of(entry), criteria);
  }
}
