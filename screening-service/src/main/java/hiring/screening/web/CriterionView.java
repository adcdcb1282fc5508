package hiring.screening.web;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Finding;
import java.util.List;
import java.util.Locale;

/**
 * What one criterion found.
 *
 * @param result {@code met}, {@code not-met} or {@code unknown}
 * @param points that it gave
 * @param possible points when met
 * @param matched the terms of the rubric that matched; never the applicant's words
 */
record CriterionView(
    String id, String title, String result, int points, int possible, List<String> matched) {

  static CriterionView of(Assessment.Line line) {
    return new CriterionView(
        line.criterion().id(),
        line.criterion().title(),
        name(line.finding().result()),
        line.points(),
        line.criterion().points(),
        line.matched());
  }

  private static String name(Finding.Result result) {
    return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
