package hiring.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.events.ApplicationSubmitted;
import hiring.events.Degree;
import hiring.events.YearsOrigin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** One profile, as a webhook and as a record. */
class SubmissionsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");
  private static final UUID ROLE = Ids.derive("role");

  @BeforeAll
  static void trust() {
    TrustedRecords.trust();
  }

  @Test
  void a_webhook_names_the_job_and_tells_all_that_the_profile_does() {
    JsonNode body = GreenhousePayload.of(applicant(Profiles.full(7)), 4_000_001);

    JsonNode application = body.at("/payload/application");
    assertThat(body.path("action").asString()).isEqualTo("new_candidate_application");
    assertThat(application.at("/jobs/0/id").asLong()).isEqualTo(4_000_001);
    assertThat(application.at("/applied_at").asString()).isEqualTo("2026-03-02T09:00:00.123Z");
    assertThat(application.at("/candidate/email_addresses/0/value").asString())
        .isEqualTo("applicant-7@example.org");
    assertThat(application.at("/candidate/educations/0/degree").asString()).startsWith("Master’s");
    assertThat(application.at("/custom_fields/years_of_experience/value").asString())
        .isEqualTo("12");
    assertThat(application.path("answers").toString())
        .contains("Go; Python", "Google Cloud", "Docker; Terraform", "distributed systems");
  }

  @Test
  void a_webhook_of_someone_who_says_nothing_says_nothing() {
    JsonNode application =
        GreenhousePayload.of(applicant(Profiles.silent(1)), 1).at("/payload/application");

    assertThat(application.path("answers")).isEmpty();
    assertThat(application.at("/candidate/educations")).isEmpty();
    assertThat(application.has("custom_fields")).isFalse();
  }

  @Test
  void a_record_tells_the_same() {
    ApplicationSubmitted record = SubmissionRecord.of(applicant(Profiles.full(7)), ROLE);

    assertThat(record.getRoleId()).isEqualTo(ROLE);
    assertThat(record.getOccurredAt()).isEqualTo(NOW);
    assertThat(record.getEvidence().getYearsOfExperience()).isEqualTo(12.0);
    assertThat(record.getEvidence().getYearsOrigin()).isEqualTo(YearsOrigin.STATED);
    assertThat(record.getEvidence().getDegree()).isEqualTo(Degree.MASTER);
    assertThat(record.getEvidence().getLanguages()).containsExactly("Go", "Python");
    assertThat(record.getEvidence().getAnswers()).hasSize(4);
    assertThat(record.getEvidence().getCoverLetter()).isEqualTo("I design distributed systems.");
  }

  @Test
  void a_record_of_someone_who_says_nothing_says_nothing() {
    ApplicationSubmitted record = SubmissionRecord.of(applicant(Profiles.silent(1)), ROLE);

    assertThat(record.getEvidence().getYearsOfExperience()).isNull();
    assertThat(record.getEvidence().getYearsOrigin()).isEqualTo(YearsOrigin.UNKNOWN);
    assertThat(record.getEvidence().getDegree()).isEqualTo(Degree.UNKNOWN);
    assertThat(record.getEvidence().getAnswers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "none | UNKNOWN",
        "Something else | UNKNOWN",
        "Primary/elementary school | NONE",
        "Secondary school (e.g. American high school, German Realschule or Gymnasium) | NONE",
        "Some college/university study without earning a degree | NONE",
        "Associate degree (A.A., A.S., etc.) | ASSOCIATE",
        "Bachelor’s degree (B.A., B.S., B.Eng., etc.) | BACHELOR",
        "Master’s degree (M.A., M.S., M.Eng., MBA, etc.) | MASTER",
        "Professional degree (JD, MD, Ph.D, Ed.D, etc.) | DOCTORATE",
      })
  void a_label_of_the_survey_means_a_degree(String label, Degree degree) {
    assertThat(SurveyAnswers.degree(label)).isEqualTo(degree);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"none,-1", "NaNs,-1", "Less than 1 year,0.5", "More than 50 years,50", "8,8"})
  void a_label_of_the_survey_means_years(String label, double years) {
    assertThat(SurveyAnswers.years(label).orElse(-1)).isEqualTo(years);
  }

  private static Applicant applicant(Profile profile) {
    return Applicant.all(List.of(profile), 1, NOW).getFirst();
  }
}
