package hiring.screening.topology;

import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.SCREENING_COMMANDS;
import static hiring.contract.Topics.roleCopies;
import static hiring.screening.Examples.NOW;
import static hiring.screening.Examples.ROLE;
import static hiring.screening.Examples.application;
import static hiring.screening.Examples.posted;
import static hiring.screening.Examples.received;
import static hiring.screening.Examples.rubric;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ClaimReferral;
import hiring.events.ConfirmRejection;
import hiring.events.DecideReferral;
import hiring.events.ReferralOutcome;
import hiring.events.Rubric;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.screening.Examples;
import hiring.screening.codec.DueStore;
import hiring.screening.codec.ReferralStore;
import hiring.screening.store.ReferralEntry;
import hiring.streams.testing.TopologyHarness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do, and what waits for them or for time, on the topology as built. */
class ReviewTopologyTest {

  private static final Duration DELAY = Duration.ofHours(1);

  private final TopologyHarness harness =
      TopologyHarness.start(SCREENING_SERVICE, ScreeningTopology::build);

  @AfterEach
  void stop() {
    harness.close();
  }

  @Test
  void what_is_referred_waits_in_the_queue_the_longest_first_until_it_is_decided() {
    role(rubric());
    apply(2, Examples.SILENT, NOW.plusSeconds(1));
    apply(1, Examples.SILENT, NOW);
    assertThat(queue())
        .extracting(ReferralEntry::getApplicationId)
        .containsExactly(application(1), application(2));
    command(1, new ClaimReferral(id("claim"), NOW, application(1), "api", "reviewer-3"), NOW);
    assertThat(queue()).extracting(ReferralEntry::getClaimedBy).containsExactly("reviewer-3", null);
    command(1, Examples.decide(1, "decide", ReferralOutcome.PASS), NOW);
    assertThat(queue()).extracting(ReferralEntry::getApplicationId).containsExactly(application(2));
    update(2, "Withdrawn");
    assertThat(queue()).isEmpty();
    update(2, "Reopened");
    assertThat(queue()).extracting(ReferralEntry::getApplicationId).containsExactly(application(2));
  }

  @Test
  void a_failed_screen_is_told_once_when_its_delay_is_over() {
    role(Rubric.newBuilder(rubric()).setRejectionDelayMinutes(60).build());
    apply(1, Examples.JUNIOR, NOW);
    assertThat(harness.values(SCREENINGS)).isEmpty();
    assertThat(due(NOW.plus(DELAY).minusMillis(1))).isEmpty();
    assertThat(due(NOW.plus(DELAY))).containsExactly(application(1));
    command(1, confirm(1), NOW.plus(DELAY));
    command(1, confirm(1), NOW.plus(DELAY));
    assertThat(harness.values(SCREENINGS)).hasSize(1).allMatch(ScreenFailed.class::isInstance);
    assertThat(due(NOW.plus(Duration.ofDays(99)))).isEmpty();
  }

  @Test
  void a_withdrawal_ends_the_delay() {
    role(Rubric.newBuilder(rubric()).setRejectionDelayMinutes(60).build());
    apply(1, Examples.JUNIOR, NOW);
    update(1, "Withdrawn");
    assertThat(due(NOW.plus(Duration.ofDays(99)))).isEmpty();
    command(1, confirm(1), NOW.plus(DELAY));
    assertThat(harness.values(SCREENINGS)).isEmpty();
  }

  @Test
  void an_overturned_decision_is_a_new_fact() {
    role(rubric());
    apply(1, Examples.STRONG, NOW);
    DecideReferral overturn =
        DecideReferral.newBuilder(Examples.decide(1, "overturn", ReferralOutcome.FAIL))
            .setOverturns(true)
            .build();
    command(1, overturn, NOW);
    List<SpecificRecord> told = harness.values(SCREENINGS);
    assertThat(told)
        .extracting(Object::getClass)
        .containsExactly(ScreenPassed.class, ScreenFailed.class);
    assertThat(((ScreenPassed) told.get(0)).getOverturns()).isFalse();
    assertThat(((ScreenFailed) told.get(1)).getOverturns()).isTrue();
  }

  private void role(Rubric rubric) {
    harness.pipe(roleCopies(SCREENING_SERVICE), ROLE.toString(), posted(rubric), NOW);
  }

  private void apply(int number, hiring.events.Evidence evidence, Instant now) {
    harness.pipe(APPLICATIONS, application(number).toString(), received(number, 1, evidence), now);
  }

  private void command(int number, SpecificRecord command, Instant now) {
    harness.pipe(SCREENING_COMMANDS, application(number).toString(), command, now);
  }

  private void update(int number, String word) {
    harness.pipe(
        APPLICATION_UPDATES, application(number).toString(), Examples.update(number, word), NOW);
  }

  private static ConfirmRejection confirm(int number) {
    return new ConfirmRejection(id("confirm"), NOW, application(number), "screening-service");
  }

  private List<ReferralEntry> queue() {
    List<ReferralEntry> queue = new ArrayList<>();
    try (var all = harness.<ReferralEntry>store(ReferralStore.REFERRALS).all()) {
      all.forEachRemaining(entry -> queue.add(entry.value));
    }
    return queue;
  }

  private List<UUID> due(Instant now) {
    return DueStore.first(harness.store(DueStore.FAILING), now, 10).stream()
        .map(DueStore.Due::applicationId)
        .toList();
  }

  private static UUID id(String command) {
    return Ids.derive("command/" + command);
  }
}
