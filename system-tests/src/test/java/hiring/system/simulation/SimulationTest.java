package hiring.system.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ScreenFailed;
import hiring.events.ScreenReferred;
import hiring.events.SubmissionRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real topologies keep every law, in whatever order they come to their records. */
class SimulationTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_is_read_first_the_laws_hold_and_the_fold_is_equal(long seed) {
    History history = History.of(seed, 200);

    assertThat(history.verdict().findings()).as(history.verdict().summary()).isEmpty();
    // No vendor of the season sends notifications that hold ids alone.
    assertThat(history.verdict().compared())
        .allSatisfy((topic, records) ->
            assertThat(records > 0 || topic.equals(Topics.NOTIFICATION_UPDATES.name()))
                .as(topic)
                .isTrue());
    assertThat(history.log().records(Topics.INTERVIEWS, InterviewScheduled.class)).isNotEmpty();
    assertThat(history.log().records(Topics.INTERVIEWS, InterviewWaitlisted.class)).isNotEmpty();
    assertThat(history.log().records(Topics.INTERVIEWS, InterviewCancelled.class)).isNotEmpty();
    assertThat(history.log().records(Topics.SCREENINGS, ScreenFailed.class)).isNotEmpty();
    assertThat(history.log().records(Topics.SCREENINGS, ScreenReferred.class)).isNotEmpty();
    assertThat(history.log().records(Topics.SUBMISSION_REFUSALS, SubmissionRefused.class))
        .isNotEmpty();
  }
}
