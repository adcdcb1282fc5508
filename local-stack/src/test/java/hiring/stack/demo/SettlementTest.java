package hiring.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.events.ApplicationReceived;
import hiring.events.Candidate;
import hiring.events.Evidence;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.RefusalReason;
import hiring.events.RescheduleReason;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.Shortage;
import hiring.events.SubmissionRefused;
import hiring.stack.demo.Settlement.Interview;
import hiring.stack.demo.Settlement.Screening;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SettlementTest {

  private static final UUID ID = Ids.derive("application");
  private static final UUID OTHER = Ids.derive("another application");
  private static final UUID ROLE = Ids.derive("role");

  private final Settlement settlement = new Settlement(List.of(ID, OTHER));

  @BeforeAll
  static void trust() {
    TrustedRecords.trust();
  }

  @Test
  void nobody_is_accounted_for_before_anything_is_said() {
    assertThat(settlement.settled()).isZero();
    assertThat(settlement.unsettled()).containsExactly(ID, OTHER);
  }

  @Test
  void received_and_failed_is_the_whole_story() {
    take(received(ID), failed(ID));

    assertSettled();
    assertThat(settlement.with(Screening.FAILED)).containsExactly(ID);
  }

  @Test
  void received_and_referred_is_the_whole_story() {
    take(received(ID), referred(ID));

    assertSettled();
  }

  @Test
  void who_passed_needs_an_interview_or_a_place_on_the_list() {
    take(received(ID), passed(ID));
    assertThat(settlement.unsettled()).contains(ID);

    take(waitlisted(ID));
    assertSettled();
    assertThat(settlement.with(Interview.WAITLISTED)).containsExactly(ID);

    take(scheduled(ID));
    assertSettled();
    assertThat(settlement.with(Interview.SCHEDULED)).containsExactly(ID);
    assertThat(settlement.with(Interview.WAITLISTED)).isEmpty();
  }

  @Test
  void a_loop_that_is_moved_is_still_scheduled() {
    take(received(ID), passed(ID), scheduled(ID), waitlisted(ID), rescheduled(ID));

    assertSettled();
    assertThat(settlement.with(Interview.SCHEDULED)).containsExactly(ID);
  }

  @Test
  void topics_may_be_read_in_any_order() {
    take(scheduled(ID), passed(ID), received(ID));

    assertSettled();
  }

  @Test
  void refused_is_the_whole_story() {
    take(refused(ID));

    assertSettled();
    assertThat(settlement.refused()).isOne();
  }

  @Test
  void received_twice_is_not_accounted_for() {
    take(received(ID), received(ID), failed(ID));

    assertThat(settlement.unsettled()).contains(ID);
  }

  @Test
  void decided_twice_is_not_accounted_for() {
    take(received(ID), failed(ID), failed(ID));

    assertThat(settlement.unsettled()).contains(ID);
  }

  @Test
  void refused_and_received_is_not_accounted_for() {
    take(received(ID), failed(ID), refused(ID));

    assertThat(settlement.unsettled()).contains(ID);
  }

  @Test
  void decided_without_having_been_received_is_not_accounted_for() {
    take(failed(ID));

    assertThat(settlement.unsettled()).contains(ID);
  }

  @Test
  void an_interview_for_who_failed_is_not_accounted_for() {
    take(received(ID), failed(ID), scheduled(ID));

    assertThat(settlement.unsettled()).contains(ID);
  }

  @Test
  void what_is_about_others_does_not_count() {
    UUID stranger = Ids.derive("stranger");
    take(received(stranger), failed(stranger));
    settlement.take(null);

    assertThat(settlement.settled()).isZero();
    assertThat(settlement.expected()).isEqualTo(2);
    assertThat(settlement.with(Screening.FAILED)).isEmpty();
  }

  private void assertSettled() {
    assertThat(settlement.unsettled()).containsExactly(OTHER);
    assertThat(settlement.settled()).isOne();
  }

  private void take(SpecificRecord... records) {
    List.of(records).forEach(settlement::take);
  }

  private static ApplicationReceived received(UUID id) {
    return ApplicationReceived.newBuilder()
        .setEventId(id)
        .setOccurredAt(Instant.EPOCH)
        .setApplicationId(id)
        .setRoleId(ROLE)
        .setSource("test")
        .setRoleVersion(1)
        .setCandidateId(id)
        .setCandidate(Candidate.newBuilder().build())
        .setEvidence(Evidence.newBuilder().build())
        .build();
  }

  private static SubmissionRefused refused(UUID id) {
    return new SubmissionRefused(
        id, Instant.EPOCH, id, ROLE, "test", RefusalReason.CLOSED_ROLE, null);
  }

  private static ScreenPassed passed(UUID id) {
    return ScreenPassed.newBuilder()
        .setEventId(id)
        .setOccurredAt(Instant.EPOCH)
        .setApplicationId(id)
        .setRoleId(ROLE)
        .setSource("test")
        .setRoleVersion(1)
        .setScore(80)
        .setPassMark(55)
        .setCriteria(List.of())
        .build();
  }

  private static ScreenFailed failed(UUID id) {
    return new ScreenFailed(
        id, Instant.EPOCH, id, ROLE, "test", 1, 10, 55, List.of(), null, null, null, false);
  }

  private static ScreenReferred referred(UUID id) {
    return new ScreenReferred(id, Instant.EPOCH, id, ROLE, "test", 1, 40, 55, List.of(), List.of());
  }

  private static InterviewScheduled scheduled(UUID id) {
    return new InterviewScheduled(id, Instant.EPOCH, id, ROLE, "test", 1, "pool", 0, List.of());
  }

  private static InterviewRescheduled rescheduled(UUID id) {
    return new InterviewRescheduled(
        id,
        Instant.EPOCH,
        id,
        ROLE,
        "test",
        1,
        "pool",
        1,
        RescheduleReason.TIME_OFF,
        List.of(),
        List.of());
  }

  private static InterviewWaitlisted waitlisted(UUID id) {
    return new InterviewWaitlisted(
        id,
        Instant.EPOCH,
        id,
        ROLE,
        "test",
        1,
        "pool",
        Shortage.HORIZON,
        null,
        0,
        List.of(),
        List.of());
  }
}
