package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Candidate;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Evidence.Answer;
import hiring.posting.domain.Evidence.YearsOrigin;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GreenhouseApplicationTest {

  @Test
  void a_profile_becomes_the_one_submission() throws MissingFieldException {
    assertThat(read("new-candidate-application", ""))
        .isEqualTo(
            new Submission(
                Instant.parse("2026-02-27T14:30:00Z"),
                null,
                "greenhouse",
                "",
                "70042",
                "50042",
                "4000001",
                "greenhouse",
                false,
                null,
                new Candidate(
                    "Applicant 42",
                    List.of("applicant-42@example.org", "applicant-42@example.com"),
                    List.of("+1 555 0142")),
                new Evidence(
                    10.0,
                    YearsOrigin.EMPLOYMENT_DATES,
                    Degree.MASTER,
                    "Master's Degree",
                    List.of(),
                    List.of(
                        new Answer("May you work in this country?", "Yes"),
                        new Answer("Notice period", "Three months"),
                        new Answer("May relocate", "true")),
                    "Staff Engineer, Example Systems\nEngineer < backend >, Example Payments",
                    null)));
  }

  @Test
  void what_a_form_states_goes_where_evidence_has_a_place_for_it() throws MissingFieldException {
    Submission submission = read("survey-answers", "");
    assertThat(submission.occurredAt()).isEqualTo(Instant.parse("2026-02-27T14:30:00Z"));
    assertThat(submission.externalApplicationId()).isEqualTo("70043");
    assertThat(submission.evidence())
        .isEqualTo(
            new Evidence(
                0.5,
                YearsOrigin.STATED,
                Degree.BACHELOR,
                "Bachelor’s degree (B.A., B.S., B.Eng., etc.)",
                List.of("C#", "Java", "SQL", "Go"),
                List.of(
                    new Answer(
                        "Which platforms have you worked with?",
                        "Amazon Web Services (AWS); Kubernetes")),
                "Developer, back-end, Example Systems",
                "I led the design of a caf\u00e9's systems."));
  }

  @Test
  void the_tenant_is_the_paths_and_nothing_else() throws MissingFieldException {
    assertThat(read("new-candidate-application", "emea").tenant()).isEqualTo("emea");
    assertThat(read("new-candidate-application", "").tenant()).isEmpty();
  }

  private static Submission read(String name, String tenant) throws MissingFieldException {
    return new GreenhouseApplication(
            new Payload(
                JsonMapper.shared()
                    .readTree(new Fixture("greenhouse", name).body())
                    .at("/payload/application"),
                ""))
        .submission("greenhouse", tenant);
  }
}
