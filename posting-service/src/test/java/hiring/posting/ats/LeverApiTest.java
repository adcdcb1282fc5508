package hiring.posting.ats;

import static hiring.posting.ats.Asking.NOW;
import static hiring.posting.ats.Asking.changed;
import static hiring.posting.ats.Asking.fixture;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence.YearsOrigin;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeverApiTest {

  private static final String OPPORTUNITY = "250d8f03-738a-4bba-a671-8a3d73477145";
  private static final String APPLICATION = "cdb4ce67-3b9c-4d4b-8b53-3d1d6f2f0042";
  private static final String CONTACT = "7f23e772-f2cb-4ebb-b33f-54b872999992";
  private static final Instant ARCHIVED_AT = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void an_application_of_lever_is_read_with_its_newest_resume() {
    Asking asking = lever("applicationCreated");
    Submission submission = asking.applied(answers());
    assertThat(asking.asked())
        .containsExactly(
            "opportunities/" + OPPORTUNITY + "?expand=applications&expand=stage",
            "opportunities/" + OPPORTUNITY + "/resumes");
    assertThat(submission.externalApplicationId()).isEqualTo(APPLICATION);
    assertThat(submission.externalCandidateId()).isEqualTo(CONTACT);
    assertThat(submission.externalJobId()).isEqualTo("f2f01e16-27f8-4711-a728-7d49499795a0");
    assertThat(submission.occurredAt()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(submission.via()).isEqualTo("lever");
    assertThat(submission.candidate().name()).isEqualTo("Applicant 42");
    assertThat(submission.candidate().emails()).containsExactly("applicant-42@example.org");
    assertThat(submission.evidence().yearsOfExperience()).isEqualTo(7);
    assertThat(submission.evidence().yearsOrigin()).isEqualTo(YearsOrigin.STATED);
    assertThat(submission.evidence().degree()).isEqualTo(Degree.MASTER);
    assertThat(submission.evidence().languages()).containsExactly("Java", "Go");
    assertThat(submission.evidence().resume())
        .isEqualTo("Engineer, Example Works\nDeveloper, Sample Mill");
    assertThat(submission.evidence().answers()).hasSize(1);
  }

  @Test
  void an_application_of_lever_stands_without_a_resume() {
    Map<String, String> answers =
        Map.of("opportunities/" + OPPORTUNITY, fixture("lever/opportunity.json"));
    Submission submission = lever("applicationCreated").applied(answers);
    assertThat(submission.evidence().resume()).isNull();
    assertThat(submission.evidence().degree()).isEqualTo(Degree.UNKNOWN);
  }

  @Test
  void without_a_stated_number_lever_years_are_those_of_the_employments() {
    String unstated =
        fixture("lever/opportunity.json").replace("\"value\": \"7\"", "\"value\": \"\"");
    Map<String, String> answers =
        Map.of(
            "opportunities/" + OPPORTUNITY,
            unstated,
            "opportunities/" + OPPORTUNITY + "/resumes",
            fixture("lever/resumes.json"));
    Submission submission = lever("applicationCreated").applied(answers);
    assertThat(submission.evidence().yearsOfExperience()).isEqualTo(8.0);
    assertThat(submission.evidence().yearsOrigin()).isEqualTo(YearsOrigin.EMPLOYMENT_DATES);
  }

  @Test
  void a_stage_of_lever_has_its_name() {
    assertThat(lever("candidateStageChange").notices(answers()))
        .containsExactly(
            changed("lever", APPLICATION, NOW, new Change.StageChanged("Phone screen")));
  }

  @ParameterizedTest
  @CsvSource({
    "hired, Taken on, Hired",
    "non-hired, Hired elsewhere, Rejected",
    "non-hired, Withdrew, Withdrawn",
    ", Hired, Hired",
    ", Withdrew, Withdrawn",
    "non-hired, Candidate declined our offer, Withdrawn",
    "non-hired, Underqualified, Rejected",
    "non-hired, '', Rejected"
  })
  void an_archive_reason_of_lever_says_who_ended_it(
      @Nullable String type, String text, String change) {
    for (String action : List.of("candidateArchiveChange", "candidateHired")) {
      assertThat(lever(action).changes(archived(type, text)))
          .extracting(told -> told.getClass().getSimpleName())
          .containsExactly(change);
    }
  }

  @Test
  void an_archive_reason_that_is_configured_as_one_of_theirs_is_a_withdrawal() {
    for (String configured : List.of("r-1", "moved away")) {
      Asking asking = lever(new LeverApi(List.of(configured)), "candidateArchiveChange");
      assertThat(asking.changes(archived("non-hired", "Moved away")))
          .containsExactly(new Change.Withdrawn());
    }
    assertThat(lever("candidateArchiveChange").changes(archived("non-hired", "Moved away")))
        .containsExactly(new Change.Rejected());
  }

  @Test
  void what_lever_archived_ended_when_it_says() {
    String dated =
        "\"archived\": {\"reason\": null, \"archivedAt\": " + ARCHIVED_AT.toEpochMilli() + "}";
    assertThat(lever("candidateArchiveChange").notices(opportunity("\"archived\": null", dated)))
        .containsExactly(changed("lever", APPLICATION, ARCHIVED_AT, new Change.Rejected()));
  }

  @Test
  void what_lever_took_out_of_the_archive_goes_on() {
    assertThat(lever("candidateArchiveChange").notices(answers()))
        .containsExactly(changed("lever", APPLICATION, NOW, new Change.Reopened()));
  }

  @Test
  void a_hire_that_the_api_does_not_show_is_none() {
    assertThat(lever("candidateHired").end(answers()::get))
        .isEqualTo(new ApiStep.Lacks("data.archived"));
    assertThat(lever("candidateHired").changes(opportunity("Phone screen", "Hired")))
        .containsExactly(new Change.Hired());
  }

  @Test
  void a_candidate_is_deleted_where_their_contact_is_gone() {
    Asking asking = deletion();
    assertThat(asking.notices(Map.of()))
        .containsExactly(new Notice.CandidateErased(new Account("lever", ""), CONTACT, NOW));
    assertThat(asking.asked()).containsExactly("contacts/" + CONTACT);
  }

  @Test
  void a_candidate_is_deleted_where_none_of_their_opportunities_is_left() {
    Asking asking = deletion();
    assertThat(asking.notices(contact("[]")))
        .containsExactly(new Notice.CandidateErased(new Account("lever", ""), CONTACT, NOW));
    assertThat(asking.asked())
        .containsExactly(
            "contacts/" + CONTACT,
            "opportunities?contact_id=" + CONTACT + "&confidentiality=all&limit=1");
  }

  /** Whoever saw one delivery can make a deletion of anybody: with an opportunity of their own. */
  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\": \"another\"}]", "null", "{}", "\"\""})
  void nobody_is_deleted_of_whom_the_api_still_tells(String opportunities) {
    assertThat(deletion().end(contact(opportunities)::get))
        .isEqualTo(new ApiStep.Lacks("data.deleted"));
  }

  private static Asking lever(String action) {
    return lever(new LeverApi(List.of()), action);
  }

  private static Asking lever(LeverApi api, String action) {
    return new Asking(
        api, "lever", action, Map.of("opportunityId", OPPORTUNITY, "applicationId", APPLICATION));
  }

  private static Asking deletion() {
    return new Asking(
        new LeverApi(List.of()),
        "lever",
        "candidateDeleted",
        Map.of("opportunityId", "made-up", "contactId", CONTACT));
  }

  private static Map<String, String> contact(String opportunities) {
    return Map.of(
        "contacts/" + CONTACT,
        "{\"data\": {\"id\": \"" + CONTACT + "\"}}",
        "opportunities",
        "{\"data\": " + opportunities + "}");
  }

  private static Map<String, String> answers() {
    return opportunity("Applicant 42", "Applicant 42");
  }

  private static Map<String, String> opportunity(String instead, String of) {
    return Map.of(
        "opportunities/" + OPPORTUNITY,
        fixture("lever/opportunity.json").replace(instead, of),
        "opportunities/" + OPPORTUNITY + "/resumes",
        fixture("lever/resumes.json"));
  }

  private static Map<String, String> archived(@Nullable String type, String text) {
    Map<String, String> answers =
        new HashMap<>(opportunity("\"archived\": null", "\"archived\": {\"reason\": \"r-1\"}"));
    String typed = type == null ? "" : ", \"type\": \"" + type + "\"";
    answers.put(
        "archive_reasons/r-1",
        "{\"data\": {\"id\": \"r-1\", \"text\": \"" + text + "\"" + typed + "}}");
    return answers;
  }
}
