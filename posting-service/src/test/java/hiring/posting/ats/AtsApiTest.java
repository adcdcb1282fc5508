package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence.YearsOrigin;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import hiring.posting.domain.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vendors' APIs are asked for, and what their answers say. */
class AtsApiTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:05Z");
  private static final String OPPORTUNITY = "250d8f03-738a-4bba-a671-8a3d73477145";
  private static final String LEVER_APPLICATION = "cdb4ce67-3b9c-4d4b-8b53-3d1d6f2f0042";
  private static final String CANDIDATE = "b1c0a4be-0000-4000-8000-000000000042";
  private static final String JOB = "7b9c4f4e-0000-4000-8000-000000000007";

  private final List<String> asked = new ArrayList<>();

  static List<AtsApi> vendors() {
    return AtsApi.all();
  }

  @Test
  void an_application_of_lever_is_read_with_its_newest_resume() {
    Submission submission = applied(lever("applicationCreated"), leverAnswers());
    assertThat(asked)
        .containsExactly(
            "opportunities/" + OPPORTUNITY + "?expand=applications&expand=stage",
            "opportunities/" + OPPORTUNITY + "/resumes");
    assertThat(submission.externalApplicationId()).isEqualTo(LEVER_APPLICATION);
    assertThat(submission.externalCandidateId()).isEqualTo("7f23e772-f2cb-4ebb-b33f-54b872999992");
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
    Submission submission = applied(lever("applicationCreated"), answers);
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
    Submission submission = applied(lever("applicationCreated"), answers);
    assertThat(submission.evidence().yearsOfExperience()).isEqualTo(8.0);
    assertThat(submission.evidence().yearsOrigin()).isEqualTo(YearsOrigin.EMPLOYMENT_DATES);
  }

  @Test
  void a_stage_of_lever_has_its_name() {
    assertThat(notices(lever("candidateStageChange"), leverAnswers()))
        .containsExactly(
            changed("lever", LEVER_APPLICATION, new Change.StageChanged("Phone screen")));
  }

  @ParameterizedTest
  @CsvSource({
    "Hired, Hired",
    "Withdrew, Withdrawn",
    "Candidate declined our offer, Withdrawn",
    "Underqualified, Rejected",
    "'', Rejected"
  })
  void an_archive_reason_of_lever_says_who_ended_it(String text, String change) {
    Map<String, String> answers =
        Map.of(
            "opportunities/" + OPPORTUNITY,
            fixture("lever/opportunity.json")
                .replace("\"archived\": null", "\"archived\": {\"reason\": \"r-1\"}"),
            "archive_reasons/r-1",
            "{\"data\": {\"id\": \"r-1\", \"text\": \"" + text + "\"}}");
    assertThat(notices(lever("candidateArchiveChange"), answers))
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Changed.class,
            notice -> assertThat(notice.change().getClass().getSimpleName()).isEqualTo(change));
  }

  @Test
  void what_lever_took_out_of_the_archive_goes_on() {
    assertThat(notices(lever("candidateArchiveChange"), leverAnswers()))
        .containsExactly(changed("lever", LEVER_APPLICATION, new Change.Reopened()));
  }

  @Test
  void an_application_of_smartrecruiters_is_a_candidate_with_a_job() {
    Submission submission = applied(smart("application.created"), smartAnswers());
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
    assertThat(applied(smart("application.created"), answers).occurredAt()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "HIRED, Hired",
    "REJECTED, Rejected",
    "WITHDRAWN, Withdrawn",
    "INTERVIEW, StageChanged",
    "SOMETHING_NEW, StageChanged"
  })
  void a_status_of_smartrecruiters_says_where_it_stands(String status, String change) {
    Map<String, String> answers =
        Map.of("candidates/" + CANDIDATE + "/jobs/" + JOB, "{\"status\": \"" + status + "\"}");
    assertThat(notices(smart("application.status.updated"), answers))
        .singleElement()
        .isInstanceOfSatisfying(
            Notice.Changed.class,
            notice -> assertThat(notice.change().getClass().getSimpleName()).isEqualTo(change));
  }

  @Test
  void an_application_seen_through_merge_has_the_ids_of_the_ats_behind_it() {
    Submission submission = applied(merge("greenhouse", "Application.added"), mergeAnswers());
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
    assertThat(notices(merge("greenhouse", "Application.changed"), mergeAnswers()))
        .containsExactly(changed("greenhouse", "70042", new Change.StageChanged("Phone screen")));
    Map<String, String> rejected =
        Map.of(
            "applications/a-42",
            fixture("merge/application.json")
                .replace("\"rejected_at\": null", "\"rejected_at\": \"2026-03-03T10:00:00Z\""));
    assertThat(notices(merge("greenhouse", "Application.changed"), rejected))
        .containsExactly(changed("greenhouse", "70042", new Change.Rejected()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../admin",
        "a/b",
        "a%2fb",
        "a?b",
        "a#b",
        "a b",
        "-a",
        "@elsewhere.example",
        "a\r\nHost: elsewhere.example",
        "//elsewhere.example",
        "\\elsewhere",
        "ä",
        "a:80@b"
      })
  void an_id_that_could_lead_elsewhere_is_never_asked_for(String id) {
    Map<String, String> ids =
        Map.of("opportunityId", id, "applicationId", id, "candidateId", id, "jobId", id);
    for (AtsApi api : AtsApi.all()) {
      Notification notification =
          new Notification(new Account(api.via(), ""), api.via(), "applicationCreated", ids, NOW);
      assertThat(api.next(notification, ApiAnswers.none()))
          .as("%s asked for %s", api.via(), id)
          .isInstanceOf(ApiStep.Lacks.class);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApiResource(List.of("candidates", id), List.of(), false));
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void an_answer_without_what_makes_an_application_says_what_it_lacks(AtsApi api) {
    for (String body : List.of("{}", "[]", "null", "7", "\"text\"", "{\"data\": 7}")) {
      for (String action :
          List.of(
              "applicationCreated",
              "candidateStageChange",
              "candidateHired",
              "application.status.updated",
              "Application.added",
              "Application.changed",
              "unheard.of")) {
        Notification notification =
            new Notification(
                new Account("greenhouse", ""),
                api.via(),
                action,
                Map.of(
                    "opportunityId", "a-42",
                    "applicationId", "a-42",
                    "candidateId", "a-42",
                    "jobId", "a-42"),
                NOW);
        assertThat(end(api, notification, any -> body)).isInstanceOf(ApiStep.Lacks.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void a_token_is_shown_to_the_vendor_and_to_no_one_else(AtsApi api) {
    ApiToken token = new ApiToken("secret-token", "secret-account");
    assertThat(api.headers(token)).isNotEmpty();
    assertThat(token.toString()).doesNotContain("secret");
  }

  private Submission applied(Asking asking, Map<String, String> answers) {
    return ((Notice.Applied) notices(asking, answers).getFirst()).submission();
  }

  private List<Notice> notices(Asking asking, Map<String, String> answers) {
    ApiStep end = end(asking.api(), asking.notification(), answers::get);
    assertThat(end).isInstanceOf(ApiStep.Says.class);
    return ((ApiStep.Says) end).notices();
  }

  private ApiStep end(
      AtsApi api, Notification notification, Function<String, @Nullable String> server) {
    ApiAnswers answers = ApiAnswers.none();
    ApiStep step = api.next(notification, answers);
    while (step instanceof ApiStep.Ask(ApiResource resource)) {
      asked.add(resource.relative());
      String body = server.apply(String.join("/", resource.path()));
      if (body == null) {
        assertThat(resource.optional()).as(resource.relative()).isTrue();
        answers = answers.without(resource);
      } else {
        answers = answers.with(resource, body.getBytes(StandardCharsets.UTF_8));
      }
      step = api.next(notification, answers);
    }
    return step;
  }

  private record Asking(AtsApi api, Notification notification) {}

  private static Asking lever(String action) {
    return new Asking(
        new LeverApi(),
        new Notification(
            new Account("lever", ""),
            "lever",
            action,
            Map.of("opportunityId", OPPORTUNITY, "applicationId", LEVER_APPLICATION),
            NOW));
  }

  private static Map<String, String> leverAnswers() {
    return Map.of(
        "opportunities/" + OPPORTUNITY,
        fixture("lever/opportunity.json"),
        "opportunities/" + OPPORTUNITY + "/resumes",
        fixture("lever/resumes.json"));
  }

  private static Asking smart(String action) {
    return new Asking(
        new SmartRecruitersApi(),
        new Notification(
            new Account("smartrecruiters", ""),
            "smartrecruiters",
            action,
            Map.of("candidateId", CANDIDATE, "jobId", JOB),
            NOW));
  }

  private static Map<String, String> smartAnswers() {
    return Map.of(
        "candidates/" + CANDIDATE,
        fixture("smartrecruiters/candidate.json"),
        "candidates/" + CANDIDATE + "/jobs/" + JOB,
        fixture("smartrecruiters/candidate-job.json"));
  }

  private static Asking merge(String source, String action) {
    return new Asking(
        new MergeApi(),
        new Notification(
            new Account(source, ""), "merge", action, Map.of("applicationId", "a-42"), NOW));
  }

  private static Map<String, String> mergeAnswers() {
    return Map.of("applications/a-42", fixture("merge/application.json"));
  }

  private static Notice changed(String source, String applicationId, Change change) {
    return new Notice.Changed(new Account(source, ""), applicationId, NOW, change);
  }

  private static String fixture(String name) {
    try (InputStream fixture = AtsApiTest.class.getResourceAsStream("/" + name)) {
      return new String(Objects.requireNonNull(fixture).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
