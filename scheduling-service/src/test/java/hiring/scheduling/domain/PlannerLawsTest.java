package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.Planned.Plan;
import java.time.Instant;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every search, against one that tries everything. */
class PlannerLawsTest {

  static LongStream seeds() {
    return LongStream.range(0, 250);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_plan_is_over_earlier_and_where_none_is_found_there_is_none(long seed) {
    SmallSearch search = new SmallSearch(seed);
    Instant end = end(search.plan());
    assertThat(search.exhaustive(end).earliestEnd()).as("an earlier end than %s", end).isNull();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_missing_is_found_between_what_stands(long seed) {
    SmallSearch search = new SmallSearch(seed);
    if (search.plan() instanceof Plan plan) {
      SmallSearch rest = search.withSomeStanding(plan);
      if (rest.isComplete()) {
        assertThat(rest.plan()).isEqualTo(plan);
        return;
      }
      Instant end = end(rest.plan());
      Instant missing = end == null ? null : rest.endOfWhatWasMissing();
      assertThat(rest.exhaustive(missing).earliestEnd()).as("earlier than %s", missing).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_question_has_the_same_answer(long seed) {
    assertThat(new SmallSearch(seed).plan()).isEqualTo(new SmallSearch(seed).plan());
    SmallSearch search = new SmallSearch(seed);
    Planned planned = search.plan();
    assertThat(search.plan()).isEqualTo(planned);
  }

  private static @Nullable Instant end(Planned planned) {
    return planned instanceof Plan(var sessions) ? sessions.getLast().end() : null;
  }
}
