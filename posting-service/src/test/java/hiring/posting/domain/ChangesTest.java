package hiring.posting.domain;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.applicationId;
import static hiring.posting.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.decider.Decision;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.CloseApplication;
import hiring.posting.domain.IntakeCommand.FollowCandidate;
import hiring.posting.domain.IntakeCommand.GiveUpWaiting;
import hiring.posting.domain.IntakeEvent.ApplicationClosed;
import hiring.posting.domain.IntakeEvent.ApplicationErased;
import hiring.posting.domain.IntakeEvent.ApplicationHired;
import hiring.posting.domain.IntakeEvent.ApplicationReceived;
import hiring.posting.domain.IntakeEvent.ApplicationRejected;
import hiring.posting.domain.IntakeEvent.ApplicationReopened;
import hiring.posting.domain.IntakeEvent.ApplicationReparented;
import hiring.posting.domain.IntakeEvent.ApplicationStageChanged;
import hiring.posting.domain.IntakeEvent.ApplicationWithdrawn;
import hiring.posting.domain.IntakeEvent.ErasureKept;
import hiring.posting.domain.IntakeEvent.HireUndone;
import hiring.posting.domain.IntakeEvent.StandingKept;
import hiring.posting.domain.IntakeRefusal.OfChange;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.domain.Standing.Kind;
import hiring.streams.testing.DeciderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final UUID ID = applicationId(submission());
  private static final UUID CANDIDATE = Ids.candidateId("greenhouse", "", "50042");
  private static final Intake.Receipt RECEIPT =
      new Intake.Receipt(
          ROLE_ID,
          3,
          CANDIDATE,
          CANDIDATE,
          "greenhouse",
          "greenhouse",
          submission().occurredAt(),
          NOW,
          Fingerprint.of(submission()));
  private static final IntakeEvent RECEIVED = new ApplicationReceived(ID, RECEIPT, submission());

  private static final Standing.Closing FILLED = new Standing.Closing(CloseReason.FILLED, at(3));
  private static final CloseApplication CLOSE =
      new CloseApplication(ID, FILLED.at(), FILLED.reason());
  private static final IntakeEvent CLOSED =
      new ApplicationClosed(ID, RECEIPT, FILLED.at(), FILLED.reason());

  private final IntakeDecider rules = new IntakeDecider();
  private final DeciderTest<Intake, IntakeCommand, IntakeEvent, IntakeRefusal> intake =
      DeciderTest.of(rules);

  @Test
  void what_an_ats_says_of_a_received_application_is_told() {
    intake.given(RECEIVED).when(rejected(1), NOW).then(new ApplicationRejected(ID, RECEIPT, at(1)));
    intake
        .given(RECEIVED)
        .when(withdrawn(1), NOW)
        .then(new ApplicationWithdrawn(ID, RECEIPT, at(1)));
    intake.given(RECEIVED).when(hired(1), NOW).then(new ApplicationHired(ID, RECEIPT, at(1)));
    intake
        .given(RECEIVED)
        .when(stage(1, "Onsite"), NOW)
        .then(new ApplicationStageChanged(ID, RECEIPT, at(1), "Onsite"));
  }

  @Test
  void an_application_that_ended_can_be_reopened() {
    intake
        .given(RECEIVED, new ApplicationRejected(ID, RECEIPT, at(1)))
        .when(reopened(2), NOW)
        .then(new ApplicationReopened(ID, RECEIPT, at(2)));
  }

  @Test
  void an_undone_hire_frees_its_opening() {
    IntakeEvent hired = new ApplicationHired(ID, RECEIPT, at(1));
    intake
        .given(RECEIVED, hired)
        .when(reopened(2), NOW)
        .then(new ApplicationReopened(ID, RECEIPT, at(2)), new HireUndone(ID, RECEIPT, at(2)));
    intake
        .given(RECEIVED, hired)
        .when(withdrawn(2), NOW)
        .then(new ApplicationWithdrawn(ID, RECEIPT, at(2)), new HireUndone(ID, RECEIPT, at(2)));
  }

  @Test
  void a_change_that_is_known_or_overtaken_is_a_repeat() {
    IntakeEvent rejected = new ApplicationRejected(ID, RECEIPT, at(2));
    intake.given(RECEIVED, rejected).when(rejected(2), NOW).thenRepeated();
    intake.given(RECEIVED, rejected).when(reopened(1), NOW).thenRepeated();
    IntakeEvent onsite = new ApplicationStageChanged(ID, RECEIPT, at(2), "Onsite");
    intake.given(RECEIVED, onsite).when(stage(2, "Onsite"), NOW).thenRepeated();
    intake.given(RECEIVED, onsite).when(stage(1, "Phone screen"), NOW).thenRepeated();
  }

  @Test
  void the_same_said_later_is_kept_and_not_told_again() {
    var again =
        intake.given(RECEIVED, new ApplicationRejected(ID, RECEIPT, at(1))).when(rejected(3), NOW);
    again.then(new StandingKept(ID, new Standing(Kind.REJECTED, at(3), null, null), "ats", NOW));
    assertThat(rules.decide(again.after(), reopened(2), NOW)).isEqualTo(Decision.repeated());
  }

  @Test
  void what_is_said_before_an_application_waits_for_it_and_is_told_with_it() {
    var early = intake.given().when(stage(1, "Onsite"), NOW);
    Standing onsite =
        new Standing(Kind.OPEN, Instant.EPOCH, new Standing.Stage("Onsite", at(1)), null);
    early.then(new StandingKept(ID, onsite, "ats", NOW));
    Decision<IntakeEvent, IntakeRefusal> hired = rules.decide(early.after(), hired(2), NOW);
    StandingKept kept = new StandingKept(ID, onsite.with(Kind.HIRED, at(2)), "ats", NOW);
    assertThat(hired).isEqualTo(Decision.accept(kept));
    Intake waiting = rules.evolve(early.after(), kept);
    KnownRole open = new KnownRole(ROLE_ID, 3, true, NOW, List.of());
    IntakeCommand apply =
        new IntakeCommand.SubmitApplication(
            ID, ID, new Applicant(CANDIDATE, CANDIDATE, null), submission(), open);
    assertThat(rules.decide(waiting, apply, NOW))
        .isEqualTo(
            Decision.accept(
                RECEIVED,
                new ApplicationHired(ID, RECEIPT, at(2)),
                new ApplicationStageChanged(ID, RECEIPT, at(1), "Onsite")));
  }

  @Test
  void what_waits_for_an_application_for_too_long_is_an_orphan() {
    Intake waiting = intake.given().when(rejected(1), NOW).after();
    Instant due = NOW.plus(Duration.ofDays(7));
    assertThat(rules.decide(waiting, new GiveUpWaiting(ID), due.minusMillis(1)))
        .isEqualTo(Decision.repeated());
    OfChange orphan = new OfChange(ID, at(1), "ats", Reason.ORPHAN, null);
    assertThat(rules.decide(waiting, new GiveUpWaiting(ID), due))
        .isEqualTo(Decision.refuse(orphan));
    assertThat(rules.refused(waiting, orphan)).isEqualTo(new Intake.Unknown());
    intake.given(RECEIVED).when(new GiveUpWaiting(ID), due).thenRepeated();
  }

  @Test
  void a_change_dated_in_the_future_is_refused_and_leaves_no_trace() {
    Instant early = NOW.plus(Duration.ofDays(1));
    var future = intake.given(RECEIVED).when(change(early, new Change.Rejected()), NOW);
    future.thenRefused(new OfChange(ID, early, "ats", Reason.DATED_IN_FUTURE, null));
    assertThat(future.after()).isEqualTo(intake.given(RECEIVED).state());
  }

  @Test
  void a_change_is_never_too_late() {
    Instant old = NOW.minus(Duration.ofDays(400));
    intake
        .given(RECEIVED)
        .when(change(old, new Change.Hired()), NOW)
        .then(new ApplicationHired(ID, RECEIPT, old));
    intake
        .given()
        .when(change(old, new Change.Hired()), NOW)
        .then(new StandingKept(ID, new Standing(Kind.HIRED, old, null, null), "ats", NOW));
  }

  @Test
  void a_change_by_nobody_in_particular_or_to_no_stage_is_refused() {
    intake
        .given()
        .when(new ChangeApplication(ID, NOW, "No\r\nCode", new Change.Rejected()), NOW)
        .thenRefused(new OfChange(ID, NOW, "unknown", Reason.INVALID_FIELD, "source"));
    intake
        .given()
        .when(stage(1, "x".repeat(201)), NOW)
        .thenRefused(new OfChange(ID, at(1), "ats", Reason.INVALID_FIELD, "stage"));
  }

  @Test
  void a_role_that_is_filled_ends_its_open_applications() {
    intake
        .given(RECEIVED)
        .when(CLOSE, NOW)
        .then(new ApplicationClosed(ID, RECEIPT, at(3), CloseReason.FILLED));
    intake.given(RECEIVED, CLOSED).when(CLOSE, NOW).thenRepeated();
    intake.given().when(CLOSE, NOW).thenRepeated();
    intake
        .given(RECEIVED)
        .when(new CloseApplication(ID, at(3), CloseReason.BY_HAND), NOW)
        .thenRepeated();
  }

  @Test
  void what_had_ended_before_its_role_was_filled_is_closed_once_it_would_be_open_again() {
    IntakeEvent hired = new ApplicationHired(ID, RECEIPT, at(1));
    var filled = intake.given(RECEIVED, hired).when(CLOSE, NOW);
    Standing stands = new Standing(Kind.HIRED, at(1), null, FILLED);
    filled.then(new StandingKept(ID, stands, "greenhouse", NOW));
    assertThat(rules.decide(filled.after(), reopened(2), NOW))
        .isEqualTo(
            Decision.accept(
                CLOSED,
                new HireUndone(ID, RECEIPT, at(2)),
                new StandingKept(ID, stands.with(Kind.OPEN, at(2)), "ats", NOW)));
  }

  @Test
  void nothing_said_opens_what_a_filled_role_closed_and_a_hire_still_counts() {
    intake
        .given(RECEIVED, CLOSED)
        .when(reopened(9), NOW)
        .then(new StandingKept(ID, new Standing(Kind.OPEN, at(9), null, FILLED), "ats", NOW));
    intake
        .given(RECEIVED, CLOSED)
        .when(hired(1), NOW)
        .then(new ApplicationHired(ID, RECEIPT, at(1)));
  }

  @Test
  void a_merged_candidates_application_moves_and_keeps_its_id() {
    UUID other = Ids.candidateId("greenhouse", "", "50043");
    FollowCandidate follow = follow(new Applicant(CANDIDATE, other, null));
    var moved = intake.given(RECEIVED).when(follow, NOW);
    moved.then(new ApplicationReparented(ID, RECEIPT, at(1), other));
    assertThat(rules.decide(moved.after(), follow, NOW)).isEqualTo(Decision.repeated());
  }

  @Test
  void an_application_is_erased_once_and_with_its_candidate_if_it_was_not_made_later() {
    ChangeApplication erase = change(at(1), new Change.Erased());
    IntakeEvent erased = new ApplicationErased(ID, RECEIPT, at(1));
    intake.given(RECEIVED).when(erase, NOW).then(erased);
    intake.given(RECEIVED, erased).when(erase, NOW).thenRepeated();
    intake.given(RECEIVED, erased).when(rejected(2), NOW).thenRepeated();
    intake.given().when(erase, NOW).then(new ErasureKept(ID, at(1)));
    Instant appliedAt = submission().occurredAt();
    intake
        .given(RECEIVED)
        .when(follow(new Applicant(CANDIDATE, ROLE_ID, appliedAt)), NOW)
        .then(new ApplicationErased(ID, RECEIPT, appliedAt));
    intake
        .given(RECEIVED)
        .when(
            follow(
                new Applicant(
                    CANDIDATE,
                    CANDIDATE,
                    appliedAt.minus(Objection.CLOCK_TOLERANCE).minusMillis(1))),
            NOW)
        .thenRepeated();
  }

  @Test
  void an_erasure_is_never_too_late_and_one_that_is_dated_ahead_counts_from_when_it_came() {
    Instant old = NOW.minus(Duration.ofDays(400));
    Instant ahead = NOW.plus(Duration.ofDays(1));
    intake
        .given(RECEIVED)
        .when(change(old, new Change.Erased()), NOW)
        .then(new ApplicationErased(ID, RECEIPT, old));
    intake
        .given(RECEIVED)
        .when(change(ahead, new Change.Erased()), NOW)
        .then(new ApplicationErased(ID, RECEIPT, NOW));
    intake.given().when(change(ahead, new Change.Erased()), NOW).then(new ErasureKept(ID, NOW));
  }

  private static ChangeApplication rejected(int second) {
    return change(at(second), new Change.Rejected());
  }

  private static ChangeApplication withdrawn(int second) {
    return change(at(second), new Change.Withdrawn());
  }

  private static ChangeApplication reopened(int second) {
    return change(at(second), new Change.Reopened());
  }

  private static ChangeApplication hired(int second) {
    return change(at(second), new Change.Hired());
  }

  private static ChangeApplication stage(int second, String name) {
    return change(at(second), new Change.StageChanged(name));
  }

  private static FollowCandidate follow(Applicant applicant) {
    return new FollowCandidate(ID, at(1), applicant);
  }

  private static ChangeApplication change(Instant at, Change change) {
    return new ChangeApplication(ID, at, "ats", change);
  }

  private static Instant at(int second) {
    return NOW.minusSeconds(30).plusSeconds(second);
  }
}
