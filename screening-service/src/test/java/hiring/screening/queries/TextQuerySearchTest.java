package hiring.screening.queries;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.Answer;
import hiring.screening.domain.Criterion;
import hiring.screening.domain.Degree;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Finding.Result;
import hiring.screening.domain.Requirement;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.RubricTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Criteria that ask for text, by queries in Lucene's syntax. */
class TextQuerySearchTest {

  @Test
  void so_many_queries_of_a_criterion_have_to_match_and_those_that_do_are_named() {
    Rubric rubric =
        rubric(
            criterion("design", 2, "\"technical design\"~2", "architect*", "answers:kafka"),
            criterion("mentoring", 1, "mentor AND review"));
    var lines = rubric.assess(evidence("Designed systems. An architect.", "Kafka")).lines();
    assertThat(lines.get(0).finding().result()).isEqualTo(Result.MET);
    assertThat(lines.get(0).matched()).containsExactly("architect*", "answers:kafka");
    assertThat(lines.get(1).finding().result()).isEqualTo(Result.NOT_MET);
  }

  @Test
  void without_text_it_is_not_known() {
    var lines = rubric(criterion("design", 1, "design")).assess(evidence(null, "")).lines();
    assertThat(lines.getFirst().finding().result()).isEqualTo(Result.UNKNOWN);
  }

  @Test
  void by_a_query_that_means_nothing_nobody_is_judged() {
    var lines =
        rubric(criterion("design", 1, "design", "(")).assess(evidence("design", "")).lines();
    assertThat(lines.getFirst().finding().result()).isEqualTo(Result.UNKNOWN);
  }

  private static Rubric rubric(Criterion... criteria) {
    return Rubric.compile(new RubricTerms(1, 0, List.of(criteria)), TextQuerySearch.COMPILER);
  }

  private static Criterion criterion(String id, int atLeast, String... queries) {
    return new Criterion(
        id, id, false, 10, true, new Requirement.Queries(List.of(queries), atLeast));
  }

  private static Evidence evidence(@Nullable String resume, String answer) {
    return new Evidence(
        null,
        Degree.UNKNOWN,
        List.of(),
        List.of(new Answer("Anything else?", answer)),
        resume,
        null);
  }
}
