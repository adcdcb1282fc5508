package hiring.posting.ats;

import static hiring.posting.ats.Asking.NOW;
import static hiring.posting.ats.Asking.changed;
import static hiring.posting.ats.Asking.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Change;
import hiring.posting.domain.Submission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeApiTest {

  private static final Map<String, String> ANSWERS =
      Map.of("applications/a-42", fixture("merge/application.json"));

  @Test
  void an_application_seen_through_merge_has_the_ids_of_the_ats_behind_it() {
    Submission submission = merge("Application.added").applied(ANSWERS);
    assertThat(submission.source()).isEqualTo("greenhouse");
    assertThat(submission.externalApplicationId()).isEqualTo("70042");
    assertThat(submission.externalCandidateId()).isEqualTo("50042");
    assertThat(submission.externalJobId()).isEqualTo("4711");
    assertThat(submission.via()).isEqualTo("merge");
    assertThat(submission.evidence().yearsOfExperience()).isEqualTo(7);
    assertThat(submission.evidence().answers()).hasSize(1);
  }

  @Test
  void a_change_that_merge_tells_of_is_where_the_application_stands() {
    assertThat(merge("Application.changed").notices(ANSWERS))
        .containsExactly(
            changed("greenhouse", "70042", NOW, new Change.StageChanged("Phone screen")));
    Map<String, String> rejected =
        Map.of(
            "applications/a-42",
            fixture("merge/application.json")
                .replace("\"rejected_at\": null", "\"rejected_at\": \"2026-03-03T10:00:00Z\""));
    assertThat(merge("Application.changed").notices(rejected))
        .containsExactly(changed("greenhouse", "70042", NOW, new Change.Rejected()));
  }

  @Test
  void a_reject_reason_that_is_configured_as_one_of_theirs_is_a_withdrawal() {
    Map<String, String> rejected =
        Map.of(
            "applications/a-42",
            "{\"remote_id\": \"70042\", \"rejected_at\": \"2026-03-03T10:00:00Z\","
                + " \"reject_reason\": {\"id\": \"r-1\", \"name\": \"Moved away\"}}");
    assertThat(merge("Application.changed").changes(rejected))
        .containsExactly(new Change.Rejected());
    assertThat(merge(new MergeApi(List.of("moved away")), "Application.changed").changes(rejected))
        .containsExactly(new Change.Withdrawn());
  }

  private static Asking merge(String action) {
    return merge(new MergeApi(List.of()), action);
  }

  private static Asking merge(MergeApi api, String action) {
    return new Asking(api, "greenhouse", action, Map.of("applicationId", "a-42"));
  }
}
