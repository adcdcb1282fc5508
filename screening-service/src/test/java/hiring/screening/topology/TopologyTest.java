package hiring.screening.topology;

import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.SCREENING_COMMANDS;
import static hiring.contract.Topics.roleCopies;
import static hiring.screening.Examples.JUNIOR;
import static hiring.screening.Examples.NOW;
import static hiring.screening.Examples.ROLE;
import static hiring.screening.Examples.SILENT;
import static hiring.screening.Examples.STRONG;
import static hiring.screening.Examples.application;
import static hiring.screening.Examples.closed;
import static hiring.screening.Examples.decide;
import static hiring.screening.Examples.passingFrom;
import static hiring.screening.Examples.posted;
import static hiring.screening.Examples.received;
import static hiring.screening.Examples.revised;
import static hiring.screening.Examples.rubric;
import static hiring.screening.Examples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hiring.contract.Ids;
import hiring.events.ApplicationReceived;
import hiring.events.ReferralOutcome;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.screening.Examples;
import hiring.screening.codec.ScreeningStore;
import hiring.streams.testing.TopologyHarness;
import hiring.streams.testing.TopologyHarness.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopologyTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(3));

  private final TopologyHarness harness =
      TopologyHarness.start(SCREENING_SERVICE, ScreeningTopology::build);

  @AfterEach
  void stop() {
    harness.close();
  }

  /** Fails whenever the topology changes: stores and changelogs are named in it, so look twice. */
  @Test
  void the_topology_is_the_one_that_was_agreed_on() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/topology.txt")) {
      assertThat(TopologyHarness.describe(SCREENING_SERVICE, ScreeningTopology::build))
          .isEqualToNormalizingNewlines(
              new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void every_role_event_is_copied_for_every_task() {
    harness.pipe(ROLES, ROLE.toString(), posted(rubric()), NOW);
    assertThat(harness.values(roleCopies(SCREENING_SERVICE))).containsOnly(posted(rubric()));
  }

  @Test
  void an_application_is_decided_by_its_roles_rubric_and_told_with_its_cause_and_time() {
    role(posted(rubric()));
    apply(received(1, 1, STRONG), LATER);
    Read read = only(harness.read(SCREENINGS));
    assertThat(read.key()).isEqualTo(application(1).toString());
    assertThat(read.timestamp()).isEqualTo(LATER);
    assertThat(read.value())
        .isInstanceOfSatisfying(
            ScreenPassed.class,
            passed -> {
              assertThat(passed.getEventId())
                  .isEqualTo(Ids.eventId(received(1, 1, STRONG).getEventId(), "ScreenPassed"));
              assertThat(passed.getOccurredAt()).isEqualTo(LATER);
              assertThat(passed.getRoleVersion()).isEqualTo(1);
              assertThat(passed.getTimeZone()).isEqualTo("Europe/Vienna");
              assertThat(passed.getCriteria()).hasSameSizeAs(rubric().getCriteria());
              assertThat(passed.getDecidedBy()).isNull();
            });
  }

  @Test
  void who_applies_and_where_from_makes_no_difference() {
    role(posted(rubric()));
    apply(received(1, 1, STRONG, "Europe/Vienna", "Applicant 1"), NOW);
    apply(received(2, 1, STRONG, "America/Lima", "Applicant Two"), NOW);
    List<ScreenPassed> passed =
        harness.values(SCREENINGS).stream().map(ScreenPassed.class::cast).toList();
    assertThat(passed).hasSize(2);
    assertThat(passed.get(0).getCriteria()).isEqualTo(passed.get(1).getCriteria());
    assertThat(passed.get(0).getScore()).isEqualTo(passed.get(1).getScore());
  }

  @Test
  void an_application_that_comes_before_its_role_waits_and_is_then_decided_as_if_it_had_not() {
    apply(received(1, 1, STRONG), NOW);
    apply(received(2, 1, JUNIOR), NOW.plusSeconds(1));
    apply(received(3, 2, STRONG), NOW.plusSeconds(2));
    assertThat(harness.values(SCREENINGS)).isEmpty();

    harness.pipe(roleCopies(SCREENING_SERVICE), ROLE.toString(), posted(rubric()), LATER);
    List<Read> late = harness.read(SCREENINGS);

    try (TopologyHarness inTime =
        TopologyHarness.start(SCREENING_SERVICE, ScreeningTopology::build)) {
      inTime.pipe(roleCopies(SCREENING_SERVICE), ROLE.toString(), posted(rubric()), NOW);
      inTime.pipe(APPLICATIONS, application(1).toString(), received(1, 1, STRONG), NOW);
      inTime.pipe(
          APPLICATIONS, application(2).toString(), received(2, 1, JUNIOR), NOW.plusSeconds(1));
      List<Read> soon = inTime.read(SCREENINGS);
      assertThat(late)
          .extracting(Read::key, Read::value, Read::timestamp)
          .containsExactlyInAnyOrderElementsOf(
              soon.stream()
                  .map(read -> tuple(read.key(), read.value(), read.timestamp()))
                  .toList());
    }
  }

  @Test
  void version_ten_does_not_release_what_waits_for_version_one() {
    apply(received(1, 1, STRONG), NOW);
    role(revised(10, rubric()));
    assertThat(harness.values(SCREENINGS)).isEmpty();
  }

  @Test
  void a_revision_in_flight_changes_nothing_for_what_was_received_before() {
    role(posted(rubric()));
    role(revised(2, passingFrom(1000)));
    apply(received(1, 1, STRONG), NOW);
    apply(received(2, 2, STRONG), NOW);
    List<SpecificRecord> decided = harness.values(SCREENINGS);
    assertThat(decided.get(0)).isInstanceOf(ScreenPassed.class);
    assertThat(decided.get(1))
        .isInstanceOfSatisfying(
            ScreenReferred.class,
            referred -> {
              assertThat(referred.getRoleVersion()).isEqualTo(2);
              assertThat(referred.getPassMark()).isEqualTo(1000);
            });
  }

  @Test
  void a_role_that_is_closed_meanwhile_still_decides() {
    role(posted(rubric()));
    role(closed(2, rubric()));
    apply(received(1, 1, JUNIOR), NOW);
    assertThat(only(harness.values(SCREENINGS))).isInstanceOf(ScreenFailed.class);
  }

  @Test
  void an_application_withdrawn_before_it_came_is_not_screened() {
    role(posted(rubric()));
    withdraw(1);
    apply(received(1, 1, STRONG), NOW);
    assertThat(harness.values(SCREENINGS)).isEmpty();
  }

  @Test
  void an_application_withdrawn_while_it_waits_is_not_screened() {
    apply(received(1, 1, STRONG), NOW);
    withdraw(1);
    role(posted(rubric()));
    assertThat(harness.values(SCREENINGS)).isEmpty();
    assertThat(harness.deadLetters()).isEmpty();
  }

  @Test
  void what_ended_before_it_was_decided_is_decided_when_it_is_reopened() {
    role(posted(rubric()));
    update(1, "Rejected");
    apply(received(1, 1, STRONG), NOW);
    assertThat(harness.values(SCREENINGS)).isEmpty();
    harness.pipe(
        APPLICATION_UPDATES, application(1).toString(), Examples.update(1, "Reopened"), LATER);
    assertThat(only(harness.read(SCREENINGS)).timestamp()).isEqualTo(LATER);
  }

  @Test
  void what_ended_while_it_waited_for_its_role_waits_again_when_it_is_reopened() {
    apply(received(1, 1, STRONG), NOW);
    update(1, "Closed");
    update(1, "Reopened");
    role(posted(rubric()));
    assertThat(only(harness.values(SCREENINGS))).isInstanceOf(ScreenPassed.class);
  }

  @Test
  void an_erased_application_does_not_come_back_and_its_evidence_is_gone() {
    apply(received(1, 1, STRONG), NOW);
    update(1, "Erased");
    assertThat(harness.store(ScreeningStore.EVIDENCE).get(application(1).toString())).isNull();
    apply(received(1, 1, STRONG), NOW);
    role(posted(rubric()));
    assertThat(harness.values(SCREENINGS)).isEmpty();
    assertThat(harness.store(ScreeningStore.EVIDENCE).get(application(1).toString())).isNull();
    assertThat(harness.deadLetters()).isEmpty();
  }

  @Test
  void stages_and_merges_and_openings_mean_nothing() {
    role(posted(rubric()));
    update(1, "StageChanged");
    update(1, "Reparented");
    apply(received(1, 1, STRONG), NOW);
    assertThat(only(harness.values(SCREENINGS))).isInstanceOf(ScreenPassed.class);
    role(Examples.filled(1, passingFrom(1000)));
    apply(received(2, 1, STRONG), NOW);
    assertThat(only(harness.values(SCREENINGS))).isInstanceOf(ScreenPassed.class);
    assertThat(harness.deadLetters()).isEmpty();
  }

  @Test
  void a_reviewer_decides_a_referral_with_the_criteria_that_were_found() {
    role(posted(rubric()));
    apply(received(1, 1, SILENT), NOW);
    ScreenReferred referred = (ScreenReferred) only(harness.values(SCREENINGS));
    command(decide(1, "pass", ReferralOutcome.PASS));
    assertThat(only(harness.read(SCREENINGS)))
        .satisfies(read -> {
          assertThat(read.timestamp()).isEqualTo(LATER);
          assertThat(read.value())
              .isInstanceOfSatisfying(
                  ScreenPassed.class,
                  passed -> {
                    assertThat(passed.getDecidedBy()).isEqualTo("reviewer-3");
                    assertThat(passed.getReason()).isEqualTo("The references show it.");
                    assertThat(passed.getCriteria()).isEqualTo(referred.getCriteria());
                    assertThat(passed.getScore()).isEqualTo(referred.getScore());
                  });
        });
    command(decide(1, "fail", ReferralOutcome.FAIL));
    assertThat(harness.values(SCREENINGS)).isEmpty();
  }

  @Test
  void a_tombstone_leaves_nothing_of_the_application() {
    role(posted(rubric()));
    apply(received(1, 1, STRONG), NOW);
    apply(received(2, 5, STRONG), NOW);
    for (int number : List.of(1, 2)) {
      byte[] key = application(number).toString().getBytes(StandardCharsets.UTF_8);
      harness.pipeRaw(APPLICATIONS, key, null, LATER);
      assertThat(harness.store(ScreeningStore.EVIDENCE).get(application(number).toString()))
          .isNull();
    }
    harness.read(SCREENINGS);
    role(revised(5, rubric()));
    assertThat(harness.values(SCREENINGS)).isEmpty();
    assertThat(harness.deadLetters()).isEmpty();
  }

  private void role(SpecificRecord event) {
    harness.pipe(roleCopies(SCREENING_SERVICE), ROLE.toString(), event, NOW);
  }

  private void apply(ApplicationReceived received, Instant at) {
    harness.pipe(APPLICATIONS, received.getApplicationId().toString(), received, at);
  }

  private void update(int number, String word) {
    harness.pipe(
        APPLICATION_UPDATES, application(number).toString(), Examples.update(number, word), NOW);
  }

  private void withdraw(int number) {
    harness.pipe(APPLICATION_UPDATES, application(number).toString(), withdrawn(number), NOW);
  }

  private void command(SpecificRecord command) {
    harness.pipe(SCREENING_COMMANDS, application(1).toString(), command, LATER);
  }

  private static <T> T only(List<T> values) {
    assertThat(values).hasSize(1);
    return values.getFirst();
  }
}
