package hiring.posting;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationSubmitted;
import hiring.events.FetchFailed;
import hiring.events.FetchSucceeded;
import hiring.posting.ats.AtsApi;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.codec.NotificationStore;
import hiring.posting.codec.RoleCodec;
import hiring.posting.domain.Account;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notification;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.Terms;
import hiring.posting.enrichment.Vendor;
import hiring.posting.enrichment.VendorSettings;
import hiring.posting.topology.PostingTopology;
import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import hiring.streams.testing.TopologyHarness;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.ResponseEntity;

@Timeout(120)
class EnricherTest {

  private static final UUID ID = Ids.derive("delivery/lever//example");
  private static final String OPPORTUNITY = "250d8f03-738a-4bba-a671-8a3d73477145";
  private static final String APPLICATION = "cdb4ce67-3b9c-4d4b-8b53-3d1d6f2f0042";
  private static final String POSTING = "f2f01e16-27f8-4711-a728-7d49499795a0";

  private final TopologyHarness harness =
      TopologyHarness.start(POSTING_SERVICE, PostingTopology::build);
  private final VendorDouble lever = new VendorDouble();
  private final SettableClock clock = new SettableClock(NOW);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final List<Enricher> started = new ArrayList<>();
  private volatile @Nullable Class<?> lost;
  private volatile boolean away;

  private record Sent(Topic topic, String key, SpecificRecord value) {}

  @AfterEach
  void stop() {
    started.forEach(Enricher::stop);
    lever.close();
    harness.close();
  }

  @Test
  void a_vendor_that_is_down_makes_an_application_wait_and_nothing_more() {
    Enricher enricher = enricher("a-key");
    keep();
    lever.answers(503, "");
    enricher.look();
    settle(FetchFailed.class);
    assertThat(waiting().attempts()).isEqualTo(1);
    assertThat(waiting().last())
        .isEqualTo(new Enrichment.LastFailure(FetchFailure.UNAVAILABLE, 1, 1));
    assertThat(waiting().nextAttemptAt()).isAfter(NOW);

    lever.answersAsLever(NOW);
    enricher.look();
    assertThat(lever.asked()).as("requests before it is due again").hasSize(1);

    clock.set(waiting().nextAttemptAt());
    enricher.look();
    settle(FetchSucceeded.class);
    assertThat(state())
        .isInstanceOfSatisfying(
            Enrichment.Enriched.class,
            enriched ->
                assertThat(enriched.applicationIds())
                    .containsExactly(Ids.applicationId("lever", "", APPLICATION)));
    assertThat(harness.values(Topics.APPLICATIONS)).hasSize(1);
    assertThat(fetches("unavailable")).isEqualTo(1);
    assertThat(fetches("fetched")).isEqualTo(1);
  }

  @Test
  void whoever_dies_between_submitting_and_reporting_makes_no_second_application() {
    keep();
    lever.answersAsLever(NOW);
    lost = FetchSucceeded.class;
    enricher("a-key").look();
    settle(ApplicationSubmitted.class);
    assertThat(waiting().attempts()).isZero();

    lost = null;
    enricher("a-key").look();
    settle(FetchSucceeded.class);
    assertThat(state()).isInstanceOf(Enrichment.Enriched.class);
    assertThat(harness.values(Topics.APPLICATIONS)).hasSize(1);
    assertThat(harness.values(Topics.SUBMISSION_REFUSALS)).isEmpty();
  }

  @Test
  void an_attempt_is_made_once_however_often_is_looked() {
    Enricher enricher = enricher("a-key");
    keep();
    lever.answers(404, "");
    enricher.look();
    awaitSent(FetchFailed.class);
    enricher.look();
    enricher.look();
    settle(FetchFailed.class);
    assertThat(lever.asked()).hasSize(1);
  }

  @Test
  void while_the_broker_is_away_nothing_counts_as_tried() {
    Enricher enricher = enricher("a-key");
    keep();
    lever.answersAsLever(NOW);
    lost = SpecificRecord.class;
    enricher.look();
    await().until(() -> lever.asked().size() == 2);
    assertThat(waiting().attempts()).isZero();
    lost = null;
    await()
        .until(() -> {
          enricher.look();
          return sent.stream().anyMatch(one -> one.value() instanceof FetchSucceeded);
        });
    settle(FetchSucceeded.class);
    assertThat(state()).isInstanceOf(Enrichment.Enriched.class);
  }

  @Test
  void while_the_stores_move_nothing_is_fetched_and_nothing_breaks() {
    Enricher enricher = enricher("a-key");
    keep();
    away = true;
    enricher.look();
    enricher.count();
    assertThat(lever.asked()).isEmpty();
  }

  @Test
  void without_a_key_it_waits_and_says_so() {
    keep();
    enricher("").look();
    settle(FetchFailed.class);
    assertThat(waiting().last())
        .isEqualTo(new Enrichment.LastFailure(FetchFailure.NOT_CONFIGURED, 1, 1));
    assertThat(lever.asked()).isEmpty();
  }

  @Test
  void what_waits_is_counted_whether_it_is_due_or_not() {
    Enricher enricher = enricher("a-key");
    keep();
    lever.answers(503, "");
    enricher.look();
    settle(FetchFailed.class);
    enricher.count();
    assertThat(meters.get(EnrichmentMeters.WAITING).tag("via", "lever").gauge().value())
        .isEqualTo(1);
  }

  private Enricher enricher(String key) {
    AtsApi api =
        AtsApi.all(source -> List.of()).stream()
            .filter(any -> any.via().equals("lever"))
            .findFirst()
            .orElseThrow();
    Vendor vendor =
        new Vendor(
            api,
            new VendorSettings(lever.uri(), key, Map.of(), 6000),
            new Vendor.Patience(
                Duration.ofSeconds(20), 10, Duration.ofSeconds(30), Duration.ofSeconds(5)),
            clock);
    Vendors vendors = new Vendors(List.of(vendor));
    EnrichmentMeters seen = new EnrichmentMeters(meters, vendors);
    Enricher enricher =
        new Enricher(
            new OneInstance(), vendors, new Enrichments(this::submit, seen, clock), seen, clock);
    started.add(enricher);
    return enricher;
  }

  private void submit(Topic topic, String key, SpecificRecord value) {
    Class<?> refused = lost;
    if (refused != null && refused.isInstance(value)) {
      throw new UnavailableException("The broker did not acknowledge the submission.");
    }
    sent.add(new Sent(topic, key, value));
  }

  /** A role of ours stands for Lever's posting, and Lever says that someone applied. */
  private void keep() {
    Terms terms =
        new Terms(
            TERMS.title(),
            "",
            1,
            TERMS.poolId(),
            List.of(new ExternalRef("lever", "", POSTING)),
            TERMS.rubric(),
            TERMS.loop());
    harness.pipe(
        Topics.ROLE_COMMANDS,
        ROLE_ID.toString(),
        RoleCodec.toAvro(new PostRole(ROLE_ID, NOW, "api", terms), Ids.derive("command/post")),
        NOW);
    Notification notification =
        new Notification(
            new Account("lever", ""),
            "lever",
            "applicationCreated",
            Map.of("opportunityId", OPPORTUNITY, "applicationId", APPLICATION),
            NOW);
    harness.pipe(
        Topics.ATS_NOTIFICATIONS, ID.toString(), NotificationCodec.toAvro(notification, ID), NOW);
  }

  /** Waits for a record and lets the topology take all that was sent. */
  private void settle(Class<?> last) {
    awaitSent(last);
    for (Sent one : sent) {
      harness.pipe(one.topic(), one.key(), one.value(), clock.instant());
    }
    sent.clear();
  }

  private void awaitSent(Class<?> last) {
    await()
        .untilAsserted(
            () -> assertThat(sent).extracting(Sent::value).hasAtLeastOneElementOfType(last));
  }

  private Enrichment state() {
    return harness.<Enrichment>store(NotificationStore.NOTIFICATIONS).get(ID.toString());
  }

  private Enrichment.Waiting waiting() {
    assertThat(state()).isInstanceOf(Enrichment.Waiting.class);
    return (Enrichment.Waiting) state();
  }

  private double fetches(String result) {
    return meters.get(EnrichmentMeters.FETCHES).tag("result", result).counter().count();
  }

  /** The stores of the topology under test. */
  private final class OneInstance implements StoreQueries {

    @Override
    public void eachHere(String store, Consumer<Partition> look) {
      if (away) {
        throw new UnavailableException("The stores are not ready yet.");
      }
      look.accept(
          new Partition() {
            @Override
            public <V> ReadOnlyKeyValueStore<String, V> store(String name) {
              return harness.store(name);
            }
          });
    }

    @Override
    public ResponseEntity<?> find(
        String store, String key, Function<Partition, @Nullable Object> answer) {
      throw new AssertionError("needs a request");
    }

    @Override
    public ResponseEntity<?> find(
        String store, String key, String path, Function<Partition, @Nullable Object> answer) {
      throw new AssertionError("needs a request");
    }

    @Override
    public <V> ResponseEntity<?> list(String store, Function<V, @Nullable Object> view) {
      throw new AssertionError("needs a request");
    }
  }
}
