package hiring.stack.deadletters;

import hiring.contract.Topics;
import hiring.events.ApplicationErased;
import hiring.stack.client.KafkaClients;
import hiring.stack.deadletters.LogReader.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Which applications were erased after they lay on {@code hiring.applications}, or at all where
 * what was said of them lay on {@code hiring.ats-submissions}: sending those again would bring a
 * person's data back. Looks at what is written, committed or not, and can look again: once a record
 * is sent, whatever erases it is either seen, or comes after it in the log.
 */
final class Erasures implements AutoCloseable {

  private static final byte[] ERASED =
      ApplicationErased.getClassSchema().getFullName().getBytes(StandardCharsets.UTF_8);

  /** Where a person's data lies. */
  private static final Set<String> PERSONAL =
      Set.of(Topics.APPLICATIONS.name(), Topics.ATS_SUBMISSIONS.name());

  private final LogReader reader;
  private final Map<LetterId, Application> applications;
  private final Map<ByteBuffer, Long> tombstones = new HashMap<>();
  private final Set<ByteBuffer> erased = new HashSet<>();
  private final Map<TopicPartition, Long> next = new HashMap<>();

  /**
   * An application by its key.
   *
   * @param partition where it lies, and what became of it
   * @param offset where it lay; null if only what an ATS said of it did
   */
  private record Application(ByteBuffer key, int partition, @Nullable Long offset) {}

  private Erasures(LogReader reader, Map<LetterId, Application> applications) {
    this.reader = reader;
    this.applications = applications;
    applications
        .values()
        .forEach(application -> {
          next.putIfAbsent(
              new TopicPartition(Topics.APPLICATION_UPDATES.name(), application.partition()), 0L);
          if (application.offset() != null) {
            // What counts lies behind the application that it erases.
            next.merge(
                new TopicPartition(Topics.APPLICATIONS.name(), application.partition()),
                application.offset(),
                Math::min);
          }
        });
  }

  /** To be asked about those of the letters that were applications, or spoke of one. */
  static Erasures about(List<Letter> asked, KafkaClients clients, ReadProgress progress) {
    Map<LetterId, Origin.OfTopic> origins = new HashMap<>();
    for (Letter letter : asked) {
      // A tombstone of its own is no one's data.
      if (letter.hasKey()
          && letter.hasValue()
          && letter.origin() instanceof Origin.OfTopic origin
          && PERSONAL.contains(origin.topic())) {
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
    return new Erasures(LogReader.uncommitted(clients, progress), applications);
  }

  /** What others write may lie in any partition; what we do lies where Kafka puts its key. */
  private static Application application(byte[] key, Origin.OfTopic origin) {
    return origin.topic().equals(Topics.APPLICATIONS.name())
        ? new Application(ByteBuffer.wrap(key), origin.partition(), origin.offset())
        : new Application(
            ByteBuffer.wrap(key),
            Utils.toPositive(Utils.murmur2(key)) % Topics.APPLICATION_UPDATES.partitions(),
            null);
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

  /** Whether the application of a letter is known to be erased. */
  boolean covers(LetterId id) {
    Application application = applications.get(id);
    if (application == null) {
      return false;
    }
    Long offset = application.offset();
    return erased.contains(application.key())
        || (offset != null && tombstones.getOrDefault(application.key(), -1L) > offset);
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    byte @Nullable [] key = record.key();
    if (key == null) {
      return;
    }
    if (record.topic().equals(Topics.APPLICATION_UPDATES.name())) {
      Header type = record.headers().lastHeader("ce_type");
      if (type != null && Arrays.equals(type.value(), ERASED)) {
        erased.add(ByteBuffer.wrap(key));
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
