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
import hiring.posting.ats.AtsApi;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.codec.NotificationStore;
import hiring.posting.codec.RoleCodec;
import hiring.posting.domain.Account;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.ExternalRef;
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
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** An enricher between a vendor that a test plays and the real topology, and all that it sends. */
final class EnricherBench implements AutoCloseable {

  private static final UUID ID = Ids.derive("delivery/lever//example");
  private static final String POSTING = "f2f01e16-27f8-4711-a728-7d49499795a0";

  static final String OPPORTUNITY = "250d8f03-738a-4bba-a671-8a3d73477145";
  static final String APPLICATION = "cdb4ce67-3b9c-4d4b-8b53-3d1d6f2f0042";

  final TopologyHarness harness = TopologyHarness.start(POSTING_SERVICE, PostingTopology::build);
  final VendorDouble lever = new VendorDouble();
  final SettableClock clock = new SettableClock(NOW);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final List<Enricher> started = new ArrayList<>();
  private volatile Consumer<SpecificRecord> broker = value -> {};
  private volatile boolean away;

  private record Sent(Topic topic, String key, SpecificRecord value) {}

  @Override
  public void close() {
    started.forEach(Enricher::stop);
    lever.close();
    harness.close();
  }

  /** How many notifications wait, as is told. */
  double counted() {
    return meters.get(EnrichmentMeters.WAITING).tag("via", "lever").gauge().value();
  }

  void storesAreAway() {
    away = true;
  }

  void broker(Consumer<SpecificRecord> takes) {
    broker = takes;
  }

  /** A broker that takes all but some records. */
  void lose(Class<?> type, Supplier<RuntimeException> why) {
    broker =
        value -> {
          if (type.isInstance(value)) {
            throw why.get();
          }
        };
  }

  Enricher enricher(String key) {
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
    broker.accept(value);
    sent.add(new Sent(topic, key, value));
  }

  /** A role of ours stands for Lever's posting, and Lever says that someone applied. */
  void keep() {
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
  void settle(Class<?> last) {
    awaitSent(last);
    for (Sent one : sent) {
      harness.pipe(one.topic(), one.key(), one.value(), clock.instant());
    }
    sent.clear();
  }

  void awaitSent(Class<?> last) {
    await()
        .untilAsserted(
            () -> assertThat(sent).extracting(Sent::value).hasAtLeastOneElementOfType(last));
  }

  boolean hasSent(Class<?> type) {
    return sent.stream().anyMatch(one -> type.isInstance(one.value()));
  }

  Enrichment state() {
    return harness.<Enrichment>store(NotificationStore.NOTIFICATIONS).get(ID.toString());
  }

  Enrichment.Waiting waiting() {
    assertThat(state()).isInstanceOf(Enrichment.Waiting.class);
    return (Enrichment.Waiting) state();
  }

  double fetches(String result) {
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
