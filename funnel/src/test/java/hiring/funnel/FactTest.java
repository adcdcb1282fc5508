package hiring.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class FactTest {

  @Test
  void a_loop_that_is_moved_is_still_scheduled() {
    assertThat(Fact.statedBy(InterviewRescheduled.class.getName()))
        .isEqualTo(Fact.statedBy(InterviewScheduled.class.getName()))
        .contains(Fact.SCHEDULED);
  }

  @Test
  void no_record_of_an_application_is_passed_over() {
    for (Topic topic : Observed.TOPICS) {
      if (!topic.equals(Topics.ROLES)) {
        for (Class<? extends SpecificRecord> type : topic.records()) {
          assertThat(Fact.statedBy(type.getName())).as(type.getSimpleName()).isPresent();
        }
      }
    }
  }
}
