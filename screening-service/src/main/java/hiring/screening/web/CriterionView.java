package hiring.screening.web;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Passage;
import java.util.List;
import java.util.Locale;

/**
 * What one criterion found.
 *
 * @param result {@code met}, {@code not-met} or {@code unknown}
 * @param points that it gave
 * @param possible points when met
 * @param matched the terms of the rubric that matched; never the applicant's words
 * @param passages of résumé, cover letter and answers in which terms of a text criterion matched;
 *     empty once the application was erased
 */
record CriterionView(
    String id,
    String title,
    String result,
    int points,
    int possible,
    List<String> matched,
    List<Passage> passages) {

  static CriterionView of(Assessment.Line line, List<Passage> passages) {
    return new CriterionView(
        line.criterion().id(),
        line.criterion().title(),
        name(line.finding().result()),
        line.points(),
        line.criterion().points(),
        line.matched(),
        passages);
  }

  private static String name(Finding.Result result) {
    return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
