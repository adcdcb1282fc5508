package hiring.posting.domain;

import static hiring.posting.Examples.EVIDENCE;
import static hiring.posting.Examples.JOB;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.applicationId;
import static hiring.posting.Examples.dated;
import static hiring.posting.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.decider.Decision;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeEvent.ApplicationErased;
import hiring.posting.domain.IntakeEvent.ApplicationReceived;
import hiring.posting.domain.IntakeEvent.ApplicationWithdrawn;
import hiring.posting.domain.IntakeEvent.ErasureKept;
import hiring.posting.domain.IntakeEvent.StandingKept;
import hiring.posting.domain.IntakeRefusal.OfApplication;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.streams.testing.DeciderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeDeciderTest {

  private static final UUID ID = applicationId(submission());
  private static final UUID CANDIDATE = Ids.candidateId("greenhouse", "", "50042");
  private static final Applicant APPLICANT = new Applicant(CANDIDATE, CANDIDATE, null);
  private static final Instant WITHDRAWN_AT = NOW.minusSeconds(30);
  private static final Submission OTHER_CONTENT =
      submission(
          new Evidence(
              1.0,
              EVIDENCE.yearsOrigin(),
              EVIDENCE.degree(),
              null,
              List.of(),
              List.of(),
              null,
              null));

  private static final KnownRole OPEN = new KnownRole(ROLE_ID, 3, true, NOW, List.of(JOB));
  private static final KnownRole CLOSED = new KnownRole(ROLE_ID, 4, false, NOW, List.of(JOB));

  private static final IntakeCommand APPLY = apply(submission(), OPEN);
  private static final IntakeCommand WITHDRAW =
      new ChangeApplication(ID, WITHDRAWN_AT, "api", new Change.Withdrawn());

  private static final Intake.Receipt RECEIPT = receipt(submission());
  private static final IntakeEvent RECEIVED = received(submission());
  private static final IntakeEvent WITHDRAWN = new ApplicationWithdrawn(ID, RECEIPT, WITHDRAWN_AT);
  private static final Intake.Early EARLY =
      new Intake.Early(
          new Standing(Standing.Kind.WITHDRAWN, WITHDRAWN_AT, null, null),
          "api",
          NOW.minusSeconds(20));
  private static final IntakeEvent KEPT =
      new StandingKept(ID, EARLY.standing(), EARLY.source(), EARLY.since());

  private final IntakeDecider rules = new IntakeDecider();
  private final DeciderTest<Intake, IntakeCommand, IntakeEvent, IntakeRefusal> intake =
      DeciderTest.of(rules);

  @Test
  void an_application_for_an_open_role_is_received_with_the_version_in_force() {
    intake.given().when(APPLY, NOW).then(RECEIVED);
  }

  @Test
  void an_application_for_an_unknown_role_is_refused() {
    intake.given().when(apply(submission(), null), NOW).thenRefused(refused(Reason.UNKNOWN_ROLE));
  }

  @Test
  void an_application_for_a_closed_role_is_refused_and_names_the_role() {
    intake
        .given()
        .when(apply(submission(), CLOSED), NOW)
        .thenRefused(refused(submission(), Reason.CLOSED_ROLE, null, ROLE_ID));
  }

  @Test
  void an_application_under_an_id_that_is_not_its_own_is_refused() {
    UUID foreign = Ids.applicationId("greenhouse", "", "70043");
    intake
        .given()
        .when(new SubmitApplication(ID, foreign, APPLICANT, submission(), OPEN), NOW)
        .thenRefused(refused(Reason.WRONG_APPLICATION_ID));
  }

  @Test
  void an_application_dated_in_the_future_is_refused_beyond_what_clocks_differ() {
    Submission tolerable = dated(NOW.plus(Duration.ofMinutes(5)), false);
    Submission early = dated(NOW.plus(Duration.ofMinutes(5)).plusMillis(1), false);
    intake.given().when(apply(tolerable, OPEN), NOW).then(received(tolerable));
    intake
        .given()
        .when(apply(early, OPEN), NOW)
        .thenRefused(refused(early, Reason.DATED_IN_FUTURE, null, null));
  }

  @Test
  void an_application_dated_long_ago_is_refused_unless_it_is_a_backfill() {
    Submission old = dated(NOW.minus(Duration.ofDays(30)).minusMillis(1), false);
    Submission timely = dated(NOW.minus(Duration.ofDays(30)), false);
    Submission backfill = dated(NOW.minus(Duration.ofDays(3000)), true);
    intake
        .given()
        .when(apply(old, OPEN), NOW)
        .thenRefused(refused(old, Reason.DATED_LONG_AGO, null, null));
    intake.given().when(apply(timely, OPEN), NOW).then(received(timely));
    intake.given().when(apply(backfill, OPEN), NOW).then(received(backfill));
  }

  @Test
  void a_backfill_dated_in_the_future_is_refused_too() {
    Submission early = dated(NOW.plus(Duration.ofDays(1)), true);
    intake
        .given()
        .when(apply(early, OPEN), NOW)
        .thenRefused(refused(early, Reason.DATED_IN_FUTURE, null, null));
  }

  @Test
  void an_application_with_a_field_that_cannot_stand_is_refused_by_the_name_of_the_field() {
    Submission impossible = withYears(Double.NaN);
    intake
        .given()
        .when(apply(impossible, OPEN), NOW)
        .thenRefused(refused(impossible, Reason.INVALID_FIELD, "evidence.yearsOfExperience", null));
  }

  @Test
  void an_application_whose_withdrawal_waits_is_received_and_withdrawn() {
    intake.given(KEPT).when(APPLY, NOW).then(RECEIVED, WITHDRAWN);
  }

  @Test
  void an_application_whose_withdrawal_waits_can_still_be_refused_and_the_withdrawal_waits_on() {
    var unknown = intake.given(KEPT).when(apply(submission(), null), NOW);
    unknown.thenRefused(refused(Reason.UNKNOWN_ROLE));
    assertThat(unknown.after()).isEqualTo(new Intake.Refused(refused(Reason.UNKNOWN_ROLE), EARLY));
    assertThat(rules.decide(unknown.after(), APPLY, NOW))
        .isEqualTo(Decision.accept(RECEIVED, WITHDRAWN));
  }

  @Test
  void a_received_application_that_comes_again_is_a_repeat_whatever_its_delivery() {
    intake.given(RECEIVED).when(APPLY, NOW.plusSeconds(9)).thenRepeated();
    intake.given(RECEIVED).when(apply(submission(), CLOSED), NOW).thenRepeated();
    intake.given(RECEIVED).when(apply(dated(NOW, true), OPEN), NOW).thenRepeated();
  }

  @Test
  void a_received_application_is_not_replaced_by_other_content() {
    var conflict = intake.given(RECEIVED).when(apply(OTHER_CONTENT, OPEN), NOW);
    conflict.thenRefused(refused(OTHER_CONTENT, Reason.ID_CONFLICT, null, ROLE_ID));
    assertThat(conflict.after()).isEqualTo(intake.given(RECEIVED).state());
  }

  @Test
  void a_received_application_is_not_replaced_by_someone_elses() {
    UUID foreign = Ids.applicationId("greenhouse", "", "70043");
    var wrong =
        intake
            .given(RECEIVED)
            .when(new SubmitApplication(ID, foreign, APPLICANT, OTHER_CONTENT, OPEN), NOW);
    wrong.thenRefused(refused(OTHER_CONTENT, Reason.WRONG_APPLICATION_ID, null, ROLE_ID));
    assertThat(wrong.after()).isEqualTo(intake.given(RECEIVED).state());
  }

  @Test
  void a_withdrawn_application_stays_withdrawn() {
    intake.given(RECEIVED, WITHDRAWN).when(APPLY, NOW).thenRepeated();
    intake.given(RECEIVED, WITHDRAWN).when(WITHDRAW, NOW).thenRepeated();
    intake
        .given(RECEIVED, WITHDRAWN)
        .when(apply(OTHER_CONTENT, OPEN), NOW)
        .thenRefused(refused(OTHER_CONTENT, Reason.ID_CONFLICT, null, ROLE_ID));
  }

  @Test
  void a_refused_application_that_comes_again_alike_is_a_repeat() {
    Intake refused = new Intake.Refused(refused(Reason.UNKNOWN_ROLE), null);
    assertThat(rules.decide(refused, apply(submission(), null), NOW.plusSeconds(9)))
        .isEqualTo(Decision.repeated());
  }

  @Test
  void a_refused_application_is_received_once_its_role_is_posted() {
    Intake refused = new Intake.Refused(refused(Reason.UNKNOWN_ROLE), null);
    assertThat(rules.decide(refused, APPLY, NOW)).isEqualTo(Decision.accept(RECEIVED));
    assertThat(rules.evolve(refused, RECEIVED)).isEqualTo(intake.given(RECEIVED).state());
  }

  @Test
  void a_refused_application_is_refused_anew_for_another_reason_or_with_other_content() {
    Intake refused = new Intake.Refused(refused(Reason.UNKNOWN_ROLE), null);
    assertThat(rules.decide(refused, apply(submission(), CLOSED), NOW))
        .isEqualTo(Decision.refuse(refused(submission(), Reason.CLOSED_ROLE, null, ROLE_ID)));
    assertThat(rules.decide(refused, apply(OTHER_CONTENT, null), NOW))
        .isEqualTo(Decision.refuse(refused(OTHER_CONTENT, Reason.UNKNOWN_ROLE, null, null)));
  }

  @Test
  void a_refused_application_keeps_its_withdrawal_and_keeps_it_once() {
    Intake refused = new Intake.Refused(refused(Reason.UNKNOWN_ROLE), null);
    assertThat(rules.decide(refused, WITHDRAW, EARLY.since())).isEqualTo(Decision.accept(KEPT));
    Intake withdrawn = rules.evolve(refused, KEPT);
    assertThat(withdrawn).isEqualTo(new Intake.Refused(refused(Reason.UNKNOWN_ROLE), EARLY));
    assertThat(rules.decide(withdrawn, WITHDRAW, NOW)).isEqualTo(Decision.repeated());
    assertThat(rules.evolve(withdrawn, RECEIVED))
        .isEqualTo(intake.given(RECEIVED, WITHDRAWN).state());
  }

  @Test
  void a_received_application_that_comes_by_another_way_is_a_repeat_whatever_it_leaves_out() {
    intake.given(RECEIVED).when(apply(via(OTHER_CONTENT, "merge"), OPEN), NOW).thenRepeated();
    intake.given(RECEIVED).when(apply(via(OTHER_CONTENT, ""), OPEN), NOW).thenRepeated();
    UUID somebody = Ids.candidateId("greenhouse", "", "50043");
    Submission other = via(OTHER_CONTENT, "");
    intake
        .given(RECEIVED)
        .when(
            new SubmitApplication(ID, ID, new Applicant(somebody, somebody, null), other, OPEN),
            NOW)
        .thenRefused(refused(other, Reason.ID_CONFLICT, null, ROLE_ID));
  }

  @Test
  void an_erased_application_never_comes_back() {
    IntakeEvent erased = new ApplicationErased(ID, RECEIPT, NOW);
    intake.given(RECEIVED, erased).when(APPLY, NOW.plusSeconds(9)).thenRepeated();
    intake.given(RECEIVED, erased).when(apply(OTHER_CONTENT, OPEN), NOW).thenRepeated();
    intake.given(new ErasureKept(ID, NOW)).when(APPLY, NOW.plusSeconds(9)).thenRepeated();
    assertThat(intake.given(erased, RECEIVED).state()).isEqualTo(new Intake.Erased(NOW));
  }

  @Test
  void a_late_application_of_an_erased_candidate_is_dropped_and_a_later_one_received() {
    Instant appliedAt = submission().occurredAt();
    intake.given().when(erasedAt(appliedAt), NOW).then(new ErasureKept(ID, appliedAt));
    Instant clocks = appliedAt.minus(Objection.CLOCK_TOLERANCE);
    intake.given().when(erasedAt(clocks), NOW).then(new ErasureKept(ID, appliedAt));
    intake.given().when(erasedAt(clocks.minusMillis(1)), NOW).then(RECEIVED);
  }

  @Test
  void received_and_withdrawn_lead_to_one_state_in_either_order() {
    assertThat(intake.given(WITHDRAWN, RECEIVED).state())
        .isEqualTo(intake.given(RECEIVED, WITHDRAWN).state());
    assertThat(intake.given(RECEIVED, RECEIVED).state()).isEqualTo(intake.given(RECEIVED).state());
  }

  private static IntakeCommand apply(Submission submission, @Nullable KnownRole role) {
    return new SubmitApplication(ID, ID, APPLICANT, submission, role);
  }

  private static IntakeEvent received(Submission submission) {
    return new ApplicationReceived(ID, receipt(submission), submission);
  }

  private static Intake.Receipt receipt(Submission submission) {
    return new Intake.Receipt(
        ROLE_ID,
        3,
        CANDIDATE,
        CANDIDATE,
        "greenhouse",
        "greenhouse",
        submission.occurredAt(),
        NOW,
        Fingerprint.of(submission));
  }

  private static IntakeCommand erasedAt(Instant at) {
    return new SubmitApplication(
        ID, ID, new Applicant(CANDIDATE, CANDIDATE, at), submission(), OPEN);
  }

  private static Submission via(Submission submission, String via) {
    return new Submission(
        submission.occurredAt(),
        submission.roleId(),
        submission.source(),
        submission.tenant(),
        submission.externalApplicationId(),
        submission.externalCandidateId(),
        submission.externalJobId(),
        via,
        submission.backfill(),
        submission.timeZone(),
        submission.candidate(),
        submission.evidence());
  }

  private static Submission withYears(double years) {
    return submission(
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

  private static OfApplication refused(Reason reason) {
    return refused(submission(), reason, null, null);
  }

  private static OfApplication refused(
      Submission submission, Reason reason, @Nullable String field, @Nullable UUID roleId) {
    return new OfApplication(
        ID,
        submission.occurredAt(),
        "greenhouse",
        reason,
        field,
        roleId,
        Fingerprint.of(submission),
        NOW);
  }
}
