package hiring.system.simulation;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.posting.topology.PostingTopology;
import hiring.scheduling.topology.SchedulingTopology;
import hiring.screening.topology.ScreeningTopology;
import hiring.streams.Outgoing;
import hiring.streams.testing.TopologyHarness;
import hiring.system.log.Entries;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * The services' own topologies, each under TopologyTestDriver, with a log of one partition per
 * topic between them. Which service reads which topic next is drawn by lot, so one seed is one
 * interleaving of everything.
 */
final class SimulatedPipeline implements AutoCloseable {

  /** What a service reads that another one writes, or a client. */
  private static final Map<Topic.Owner, List<Topic>> READ =
      Map.of(
          Topic.Owner.POSTING_SERVICE,
          List.of(Topics.ROLE_COMMANDS, Topics.CANDIDATE_COMMANDS, Topics.ATS_SUBMISSIONS),
          Topic.Owner.SCREENING_SERVICE,
          List.of(
              Topics.ROLES,
              Topics.APPLICATIONS,
              Topics.APPLICATION_UPDATES,
              Topics.SCREENING_COMMANDS),
          Topic.Owner.SCHEDULING_SERVICE,
          List.of(
              Topics.ROLES,
              Topics.SCREENINGS,
              Topics.APPLICATION_UPDATES,
              Topics.SCHEDULING_COMMANDS));

  private static final Duration TICK = Duration.ofMillis(7);

  private final Map<Topic.Owner, TopologyHarness> services = new EnumMap<>(Topic.Owner.class);
  private final Map<String, List<Entry>> topics = new HashMap<>();
  private final List<Cursor> cursors = new ArrayList<>();
  private final RandomGenerator random;
  private final Entries entries;
  private Instant clock;

  /** How far a service has read a topic. */
  private static final class Cursor {
    private final Topic.Owner service;
    private final Topic topic;
    private int next;

    Cursor(Topic.Owner service, Topic topic) {
      this.service = service;
      this.topic = topic;
    }
  }

  SimulatedPipeline(Instant start, RandomGenerator random) {
    this.clock = start;
    this.random = random;
    start(Topic.Owner.POSTING_SERVICE);
    start(Topic.Owner.SCREENING_SERVICE);
    start(Topic.Owner.SCHEDULING_SERVICE);
    READ.forEach((service, read) -> read.forEach(topic -> cursors.add(new Cursor(service, topic))));
    cursors.sort(
        Comparator.comparing((Cursor cursor) -> cursor.service)
            .thenComparing(cursor -> cursor.topic.name()));
    Topics.all().forEach(topic -> topics.put(topic.name(), new ArrayList<>()));
    entries = new Entries(registry());
  }

  private void start(Topic.Owner service) {
    services.put(
        service,
        TopologyHarness.start(
            service,
            switch (service) {
              case POSTING_SERVICE -> PostingTopology::build;
              case SCREENING_SERVICE -> ScreeningTopology::build;
              case SCHEDULING_SERVICE -> SchedulingTopology::build;
            }));
  }

  /** The registry of all: each harness has one of its own, filled in the same way. */
  SchemaRegistryClient registry() {
    return service(Topic.Owner.POSTING_SERVICE).registry();
  }

  /** A client writes a record, which the broker stamps. */
  void write(Outgoing out) {
    clock = clock.plus(TICK);
    byte[] value =
        service(out.topic().owner()).encode(out.topic(), Objects.requireNonNull(out.value()));
    append(out.topic(), clock, utf8(out.key()), value, new RecordHeaders());
  }

  /** Lets one service handle the next record of one topic; false if all have read everything. */
  boolean step() {
    List<Cursor> ready =
        cursors.stream().filter(cursor -> cursor.next < size(cursor.topic)).toList();
    if (ready.isEmpty()) {
      return false;
    }
    Cursor cursor = ready.get(random.nextInt(ready.size()));
    Entry entry = on(cursor.topic).get(cursor.next++);
    TopologyHarness service = service(cursor.service);
    service.pipeRaw(cursor.topic, entry.key(), entry.value(), entry.headers(), entry.timestamp());
    for (Topic topic : Topics.ownedBy(cursor.service)) {
      for (TestRecord<byte[], byte[]> record : service.readRaw(topic)) {
        append(topic, record.getRecordTime(), record.key(), record.value(), record.headers());
      }
    }
    return true;
  }

  /** Lets the services go on until all have read everything. */
  void settle() {
    boolean more = true;
    while (more) {
      more = step();
    }
  }

  /** What is on a topic so far. */
  List<Entry> on(Topic topic) {
    return Objects.requireNonNull(topics.get(topic.name()));
  }

  Log log() {
    return Log.of(topics.values().stream().flatMap(List::stream).toList());
  }

  private int size(Topic topic) {
    return on(topic).size();
  }

  private void append(
      Topic topic,
      Instant timestamp,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Headers headers) {
    on(topic).add(entries.entry(topic, 0, size(topic), timestamp, key, value, headers));
  }

  private TopologyHarness service(Topic.Owner service) {
    return Objects.requireNonNull(services.get(service));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    services.values().forEach(TopologyHarness::close);
  }
}
