package hiring.posting.topology;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.ATS_NOTIFICATIONS;
import static hiring.contract.Topics.NOTIFICATION_UPDATES;
import static hiring.posting.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.EnrichmentFailed;
import hiring.events.EnrichmentGivenUp;
import hiring.events.NotificationEnriched;
import hiring.events.NotificationKept;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.codec.NotificationStore;
import hiring.posting.domain.Account;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.EnrichmentCommand.Fail;
import hiring.posting.domain.EnrichmentCommand.Succeed;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notification;
import hiring.streams.testing.TopologyHarness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationTopologyTest {

  private static final Instant IN_AN_HOUR = NOW.plus(Duration.ofHours(1));

  private final TopologyHarness harness =
      TopologyHarness.start(POSTING_SERVICE, PostingTopology::build);

  @AfterEach
  void stop() {
    harness.close();
  }

  @Test
  void a_notification_waits_and_is_due_until_it_is_enriched() {
    keep("first", "lever", NOW);
    assertThat(harness.values(NOTIFICATION_UPDATES)).hasOnlyElementsOfType(NotificationKept.class);
    assertThat(due("lever", NOW)).containsExactly(id("first"));
    report(new Succeed(id("first"), "lever", NOW, 1, List.of()));
    assertThat(harness.values(NOTIFICATION_UPDATES))
        .hasOnlyElementsOfType(NotificationEnriched.class);
    assertThat(due("lever", IN_AN_HOUR)).isEmpty();
    assertThat(open()).as("what whoever looks for work has to read").isEmpty();
  }

  @Test
  void after_a_failure_it_is_due_later_and_not_before() {
    keep("first", "lever", NOW);
    fail("first", 1, FetchFailure.UNAVAILABLE);
    EnrichmentFailed failed = (EnrichmentFailed) harness.values(NOTIFICATION_UPDATES).getLast();
    assertThat(due("lever", failed.getNextAttemptAt().minusMillis(1))).isEmpty();
    assertThat(due("lever", failed.getNextAttemptAt())).containsExactly(id("first"));
    assertThat(open()).hasSize(1);
  }

  @Test
  void the_longest_due_come_first_and_no_vendor_stands_in_the_way_of_another() {
    keep("second", "lever", NOW.plusSeconds(1));
    keep("first", "lever", NOW);
    keep("other", "smartrecruiters", NOW.minusSeconds(9));
    assertThat(due("lever", IN_AN_HOUR)).containsExactly(id("first"), id("second"));
    assertThat(due("lever", NOW)).containsExactly(id("first"));
    assertThat(due("smartrecruiters", IN_AN_HOUR)).containsExactly(id("other"));
    assertThat(due("merge", IN_AN_HOUR)).isEmpty();
  }

  @Test
  void what_was_given_up_stays_open_and_is_never_due() {
    keep("first", "lever", NOW);
    for (int attempt = 1; attempt <= 3; attempt++) {
      fail("first", attempt, FetchFailure.NOT_UNDERSTOOD);
    }
    assertThat(harness.values(NOTIFICATION_UPDATES).getLast())
        .isInstanceOf(EnrichmentGivenUp.class);
    assertThat(due("lever", NOW.plus(Duration.ofDays(365)))).isEmpty();
    assertThat(open()).hasOnlyElementsOfType(Enrichment.GivenUp.class).hasSize(1);
  }

  @Test
  void what_nobody_could_fetch_is_given_up_where_it_can_be_seen() {
    keep("first", "unheard-of", NOW);
    assertThat(harness.values(NOTIFICATION_UPDATES))
        .hasExactlyElementsOfTypes(NotificationKept.class, EnrichmentGivenUp.class);
    assertThat(open())
        .singleElement()
        .isInstanceOfSatisfying(
            Enrichment.GivenUp.class,
            givenUp -> assertThat(givenUp.reason()).isEqualTo(FetchFailure.NOT_CONFIGURED));
  }

  @Test
  void a_notification_that_is_delivered_three_times_is_kept_once() {
    for (int time = 0; time < 3; time++) {
      keep("first", "lever", NOW.plusSeconds(time));
    }
    assertThat(harness.values(NOTIFICATION_UPDATES)).hasSize(1);
    assertThat(due("lever", IN_AN_HOUR)).hasSize(1);
  }

  private void keep(String name, String via, Instant now) {
    Notification notification =
        new Notification(
            new Account("lever", ""),
            via,
            "applicationCreated",
            Map.of("opportunityId", name),
            NOW);
    pipe(id(name), NotificationCodec.toAvro(notification, id(name)), now);
  }

  private void fail(String name, int attempt, FetchFailure reason) {
    Fail fail = new Fail(id(name), "lever", NOW, attempt, reason, null);
    pipe(id(name), NotificationCodec.toAvro(fail), NOW);
  }

  private void report(Succeed succeed) {
    pipe(succeed.notificationId(), NotificationCodec.toAvro(succeed), NOW);
  }

  private void pipe(UUID id, SpecificRecord value, Instant now) {
    harness.pipe(ATS_NOTIFICATIONS, id.toString(), value, now);
  }

  private List<UUID> due(String via, Instant now) {
    return NotificationStore.due(store(), via, now, 100).stream()
        .map(Enrichment.Waiting::notificationId)
        .toList();
  }

  private List<Enrichment> open() {
    List<Enrichment> open = new ArrayList<>();
    try (KeyValueIterator<String, Enrichment> all = store().all()) {
      all.forEachRemaining(entry -> open.add(entry.value));
    }
    return open;
  }

  private KeyValueStore<String, Enrichment> store() {
    return harness.store(NotificationStore.OPEN_NOTIFICATIONS);
  }

  private static UUID id(String name) {
    return Ids.derive("delivery/lever//" + name);
  }
}
