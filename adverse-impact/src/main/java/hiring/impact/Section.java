package hiring.impact;

import java.util.List;

/**
 * The figures of one grouping.
 *
 * @param dimensions one, or those that are intersected
 * @param selection who passed, of all applicants
 * @param scoring who scored above the median of all applicants
 * @param criteria criterion by criterion, in the rubric's order
 */
record Section(
    List<String> dimensions, Comparison selection, Comparison scoring, List<OfCriterion> criteria) {

  /**
   * Who meets a criterion, of those who could be judged by it.
   *
   * @param id the criterion's id in the rubric
   */
  record OfCriterion(String id, Comparison comparison) {}
}
