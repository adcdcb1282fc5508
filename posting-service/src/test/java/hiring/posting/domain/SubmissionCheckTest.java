package hiring.posting.domain;

import static hiring.posting.Examples.CANDIDATE;
import static hiring.posting.Examples.EVIDENCE;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.submission;
import static hiring.posting.domain.IntakeRefusal.Reason.INVALID_FIELD;
import static hiring.posting.domain.IntakeRefusal.Reason.MISSING_FIELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hiring.posting.domain.Evidence.Answer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionCheckTest {

  private static final String LONG_ID = "x".repeat(201);

  @Test
  void a_submission_within_the_contract_can_stand() {
    assertThat(SubmissionCheck.firstFault(submission())).isEmpty();
  }

  @Test
  void what_is_data_can_stand_whatever_its_letters() {
    Candidate odd =
        new Candidate(
            "\u0000\u202e\ud800${jndi:x}\r\n=cmd()", List.of("\r\nBEGIN:VEVENT"), List.of());
    assertThat(SubmissionCheck.firstFault(with(odd, EVIDENCE))).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void a_submission_that_cannot_stand_names_the_field(
      IntakeRefusal.Reason reason, String field, Submission submission) {
    assertThat(SubmissionCheck.firstFault(submission)).contains(new Fault(reason, field));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(MISSING_FIELD, "source", named(" ", "", "1", "2", "3", null)),
        arguments(MISSING_FIELD, "externalApplicationId", named("ats", "", "", "2", "3", null)),
        arguments(MISSING_FIELD, "externalCandidateId", named("ats", "", "1", "", "3", null)),
        arguments(MISSING_FIELD, "roleId", named("ats", "", "1", "2", null, null)),
        arguments(INVALID_FIELD, "source", named("A T/S", "", "1", "2", "3", null)),
        arguments(INVALID_FIELD, "tenant", named("ats", "a/b", "1", "2", "3", null)),
        arguments(
            INVALID_FIELD, "externalApplicationId", named("ats", "", LONG_ID, "2", "3", null)),
        arguments(INVALID_FIELD, "externalCandidateId", named("ats", "", "1", LONG_ID, "3", null)),
        arguments(INVALID_FIELD, "externalJobId", named("ats", "", "1", "2", " ", null)),
        arguments(INVALID_FIELD, "timeZone", named("ats", "", "1", "2", "3", "not a zone")),
        arguments(INVALID_FIELD, "candidate.name", with(people("x".repeat(501), 1), EVIDENCE)),
        arguments(INVALID_FIELD, "candidate.emails", with(people("x", 501), EVIDENCE)),
        arguments(INVALID_FIELD, "evidence.yearsOfExperience", years(Double.NaN)),
        arguments(INVALID_FIELD, "evidence.yearsOfExperience", years(Double.NEGATIVE_INFINITY)),
        arguments(INVALID_FIELD, "evidence.yearsOfExperience", years(-0.5)),
        arguments(INVALID_FIELD, "evidence.yearsOfExperience", years(1e308)),
        arguments(INVALID_FIELD, "evidence.languages", texts("x".repeat(501), "", "")),
        arguments(INVALID_FIELD, "evidence.answers", texts("", "x".repeat(20_001), "")),
        arguments(INVALID_FIELD, "evidence.resume", texts("", "", "x".repeat(100_001))),
        arguments(INVALID_FIELD, "evidence", answers(26)));
  }

  @Test
  void what_fits_on_a_topic_when_it_is_written_again_can_stand() {
    assertThat(SubmissionCheck.firstFault(answers(24))).isEmpty();
  }

  private static Submission named(
      String source,
      String tenant,
      String application,
      String candidate,
      @Nullable String job,
      @Nullable String zone) {
    return new Submission(
        NOW,
        null,
        source,
        tenant,
        application,
        candidate,
        job,
        "",
        false,
        zone,
        CANDIDATE,
        EVIDENCE);
  }

  @Test
  void a_way_that_is_no_code_is_refused_so_that_no_state_keeps_it() {
    assertThat(SubmissionCheck.firstFault(by("merge"))).isEmpty();
    assertThat(SubmissionCheck.firstFault(by(""))).isEmpty();
    for (String via : List.of("Any Words", "x".repeat(101))) {
      assertThat(SubmissionCheck.firstFault(by(via)))
          .contains(new Fault(IntakeRefusal.Reason.INVALID_FIELD, "via"));
    }
  }

  private static Submission by(String via) {
    return new Submission(
        NOW, ROLE_ID, "ats", "", "1", "2", null, via, false, null, CANDIDATE, EVIDENCE);
  }

  private static Submission with(Candidate candidate, Evidence evidence) {
    return new Submission(
        NOW, ROLE_ID, "ats", "", "1", "2", null, "", false, null, candidate, evidence);
  }

  private static Candidate people(String name, int emails) {
    return new Candidate(name, Collections.nCopies(emails, "applicant@example.org"), List.of());
  }

  private static Submission years(double years) {
    return with(
        CANDIDATE,
        new Evidence(
            years,
            EVIDENCE.yearsOrigin(),
            EVIDENCE.degree(),
            null,
            List.of(),
            List.of(),
            null,
            null));
  }

  private static Submission texts(String language, String answer, String resume) {
    return with(
        CANDIDATE,
        new Evidence(
            null,
            EVIDENCE.yearsOrigin(),
            EVIDENCE.degree(),
            null,
            List.of(language),
            List.of(new Answer("Question?", answer)),
            resume,
            null));
  }

  /** So many of the longest answers. */
  private static Submission answers(int count) {
    return with(
        CANDIDATE,
        new Evidence(
            null,
            EVIDENCE.yearsOrigin(),
            EVIDENCE.degree(),
            null,
            List.of(),
            Collections.nCopies(count, new Answer("Question?", "x".repeat(20_000))),
            null,
            null));
  }
}
