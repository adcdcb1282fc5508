package hiring.stack.deadletters;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationWithdrawn;
import hiring.stack.client.KafkaClients;
import hiring.stack.deadletters.LogReader.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * What came of applications after the dead letters that were about them. Those that were erased
 * since are not brought back: the application itself on {@code hiring.applications}, or what an ATS
 * said of it on {@code hiring.ats-submissions}. And of what happened to an application, an earlier
 * record is not written behind a later one that says how it stands: whoever reads them goes by
 * their order, and would end what was reopened since.
 *
 * <p>Looks at what is written, committed or not, and can look again: once a record is sent, what
 * stands against it is either seen, or comes after it in the log.
 */
final class Sequels implements AutoCloseable {

  private static final String ERASED = ApplicationErased.getClassSchema().getFullName();

  /** How an application stands: the latest of them. */
  private static final Set<String> STANDING =
      Stream.of(
              ApplicationErased.getClassSchema(),
              ApplicationWithdrawn.getClassSchema(),
              ApplicationRejected.getClassSchema(),
              ApplicationHired.getClassSchema(),
              ApplicationClosed.getClassSchema(),
              ApplicationReopened.getClassSchema())
          .map(Schema::getFullName)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ASKED_ABOUT =
      Set.of(
          Topics.APPLICATIONS.name(),
          Topics.ATS_SUBMISSIONS.name(),
          Topics.APPLICATION_UPDATES.name());

  private final LogReader reader;
  private final Map<LetterId, Application> applications;
  private final Map<ByteBuffer, Long> tombstones = new HashMap<>();
  private final Set<ByteBuffer> erased = new HashSet<>();
  private final Map<ByteBuffer, Long> standings = new HashMap<>();
  private final Map<TopicPartition, Long> next = new HashMap<>();

  /**
   * An application by its key.
   *
   * @param topic where the record lay that is about it
   * @param partition where it lies, and what became of it
   * @param offset where the record lay
   */
  private record Application(String topic, ByteBuffer key, int partition, long offset) {

    boolean lay(Topic on) {
      return topic.equals(on.name());
    }
  }

  private Sequels(LogReader reader, Map<LetterId, Application> applications) {
    this.reader = reader;
    this.applications = applications;
    applications
        .values()
        .forEach(application -> {
          // What counts lies behind the record; of an erasure, which is for good, anywhere.
          next.merge(
              new TopicPartition(Topics.APPLICATION_UPDATES.name(), application.partition()),
              application.lay(Topics.APPLICATION_UPDATES) ? application.offset() : 0L,
              Math::min);
          if (application.lay(Topics.APPLICATIONS)) {
            next.merge(
                new TopicPartition(Topics.APPLICATIONS.name(), application.partition()),
                application.offset(),
                Math::min);
          }
        });
  }

  /** To be asked about those of the letters that were applications, or spoke of one. */
  static Sequels about(List<Letter> asked, KafkaClients clients, ReadProgress progress) {
    Map<LetterId, Origin.OfTopic> origins = new HashMap<>();
    for (Letter letter : asked) {
      // A tombstone of its own is no one's data.
      if (letter.hasKey()
          && letter.hasValue()
          && letter.origin() instanceof Origin.OfTopic origin
          && ASKED_ABOUT.contains(origin.topic())) {
        origins.put(letter.id(), origin);
      }
    }
    Map<LetterId, Application> applications = new HashMap<>();
    new Letters(clients, progress)
        .fetch(
            origins.keySet(),
            (id, record) -> {
              Origin.OfTopic origin = origins.get(id);
              if (origin != null) {
                applications.put(id, application(record.key(), origin));
              }
            });
    return new Sequels(LogReader.uncommitted(clients, progress), applications);
  }

  /** What others write may lie in any partition; what we do lies where Kafka puts its key. */
  private static Application application(byte[] key, Origin.OfTopic origin) {
    int partition =
        origin.topic().equals(Topics.ATS_SUBMISSIONS.name())
            ? Utils.toPositive(Utils.murmur2(key)) % Topics.APPLICATION_UPDATES.partitions()
            : origin.partition();
    return new Application(origin.topic(), ByteBuffer.wrap(key), partition, origin.offset());
  }

  /** Reads what has been written since the last time. */
  void look() {
    if (next.isEmpty()) {
      return;
    }
    Map<TopicPartition, Span> spans = reader.whole(List.copyOf(next.keySet()));
    spans.replaceAll(
        (place, span) -> new Span(Math.max(span.from(), next.getOrDefault(place, 0L)), span.to()));
    reader.read(spans, this::take);
    spans.forEach((place, span) -> next.put(place, span.to()));
  }

  /** What is known to stand against sending a letter; null if nothing is. */
  @Nullable Sequel of(LetterId id) {
    Application application = applications.get(id);
    if (application == null) {
      return null;
    }
    ByteBuffer key = application.key();
    if (application.lay(Topics.APPLICATION_UPDATES)) {
      return isBehind(application, standings) ? Sequel.WENT_ON : null;
    }
    boolean gone =
        erased.contains(key)
            || (application.lay(Topics.APPLICATIONS) && isBehind(application, tombstones));
    return gone ? Sequel.ERASED : null;
  }

  private static boolean isBehind(Application application, Map<ByteBuffer, Long> latest) {
    return latest.getOrDefault(application.key(), -1L) > application.offset();
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    byte @Nullable [] key = record.key();
    if (key == null) {
      return;
    }
    if (record.topic().equals(Topics.APPLICATION_UPDATES.name())) {
      Header type = record.headers().lastHeader("ce_type");
      String name = type == null ? "" : new String(type.value(), StandardCharsets.UTF_8);
      if (name.equals(ERASED)) {
        erased.add(ByteBuffer.wrap(key));
      }
      if (STANDING.contains(name)) {
        standings.merge(ByteBuffer.wrap(key), record.offset(), Math::max);
      }
    } else if (record.value() == null) {
      tombstones.merge(ByteBuffer.wrap(key), record.offset(), Math::max);
    }
  }

  @Override
  public void close() {
    reader.close();
  }
}
