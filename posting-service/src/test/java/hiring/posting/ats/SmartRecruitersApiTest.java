package hiring.posting.ats;

import static hiring.posting.ats.Asking.NOW;
import static hiring.posting.ats.Asking.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Change;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Submission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartRecruitersApiTest {

  private static final String CANDIDATE = "b1c0a4be-0000-4000-8000-000000000042";
  private static final String JOB = "7b9c4f4e-0000-4000-8000-000000000007";
  private static final Map<String, String> ANSWERS =
      Map.of(
          "candidates/" + CANDIDATE,
          fixture("smartrecruiters/candidate.json"),
          "candidates/" + CANDIDATE + "/jobs/" + JOB,
          fixture("smartrecruiters/candidate-job.json"));

  @Test
  void an_application_of_smartrecruiters_is_a_candidate_with_a_job() {
    Submission submission = smart("application.created").applied(ANSWERS);
    assertThat(submission.externalApplicationId()).isEqualTo(CANDIDATE + ":" + JOB);
    assertThat(submission.externalCandidateId()).isEqualTo(CANDIDATE);
    assertThat(submission.externalJobId()).isEqualTo(JOB);
    assertThat(submission.occurredAt()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(submission.evidence().degree()).isEqualTo(Degree.BACHELOR);
    assertThat(submission.evidence().yearsOfExperience()).isEqualTo(8.0);
    assertThat(submission.evidence().resume())
        .isEqualTo("Engineer, Example Works\nDeveloper, Sample Mill");
  }

  @Test
  void without_a_date_of_its_own_an_application_of_smartrecruiters_has_that_of_its_notification() {
    Map<String, String> answers =
        Map.of(
            "candidates/" + CANDIDATE,
            fixture("smartrecruiters/candidate.json"),
            "candidates/" + CANDIDATE + "/jobs/" + JOB,
            "{\"status\": \"NEW\"}");
    assertThat(smart("application.created").applied(answers).occurredAt()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @CsvSource({"HIRED, Hired", "REJECTED, Rejected", "WITHDRAWN, Withdrawn"})
  void a_status_of_smartrecruiters_says_how_it_ended(String status, String change) {
    assertThat(moved(status))
        .extracting(told -> told.getClass().getSimpleName())
        .containsExactly(change);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEAD", "NEW", "IN_REVIEW", "INTERVIEW", "OFFER", "OFFERED"})
  void moved_to_an_active_status_it_goes_on(String status) {
    assertThat(moved(status))
        .containsExactly(new Change.Reopened(), new Change.StageChanged(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRANSFERRED", "SOMETHING_NEW"})
  void a_status_of_which_nobody_knows_whether_it_is_active_is_a_stage(String status) {
    assertThat(moved(status)).containsExactly(new Change.StageChanged(status));
  }

  private static List<Change> moved(String status) {
    return smart("application.status.updated")
        .changes(
            Map.of("candidates/" + CANDIDATE + "/jobs/" + JOB, "{\"status\": \"" + status + "\"}"));
  }

  private static Asking smart(String action) {
    return new Asking(
        new SmartRecruitersApi(),
        "smartrecruiters",
        action,
        Map.of("candidateId", CANDIDATE, "jobId", JOB));
  }
}
