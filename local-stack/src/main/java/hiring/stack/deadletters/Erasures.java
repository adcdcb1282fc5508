package hiring.stack.deadletters;

import hiring.contract.Topics;
import hiring.events.ApplicationErased;
import hiring.stack.client.KafkaClients;
import hiring.stack.deadletters.LogReader.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Which applications were erased after they lay on {@code hiring.applications}: sending those again
 * would bring a person's data back. Looks at what is written, committed or not, and can look again:
 * once a record is sent, whatever erases it is either seen, or comes after it in the log.
 */
final class Erasures implements AutoCloseable {

  private static final byte[] ERASED =
      ApplicationErased.getClassSchema().getFullName().getBytes(StandardCharsets.UTF_8);

  private final LogReader reader;
  private final Map<LetterId, Application> applications;
  private final Map<ByteBuffer, Long> tombstones = new HashMap<>();
  private final Set<ByteBuffer> erased = new HashSet<>();
  private final Map<TopicPartition, Long> next = new HashMap<>();

  /** An application that lay on its topic, by its key. */
  private record Application(ByteBuffer key, Origin.OfTopic origin) {}

  private Erasures(LogReader reader, Map<LetterId, Application> applications) {
    this.reader = reader;
    this.applications = applications;
    // What counts lies behind the application that it erases.
    applications
        .values()
        .forEach(application -> {
          Origin.OfTopic origin = application.origin();
          next.merge(
              new TopicPartition(origin.topic(), origin.partition()), origin.offset(), Math::min);
        });
  }

  /** To be asked about those of the letters that were applications. */
  static Erasures about(List<Letter> asked, KafkaClients clients, ReadProgress progress) {
    Map<LetterId, Origin.OfTopic> origins = new HashMap<>();
    for (Letter letter : asked) {
      // A tombstone of its own is no one's data.
      if (letter.hasValue()
          && letter.origin() instanceof Origin.OfTopic origin
          && origin.topic().equals(Topics.APPLICATIONS.name())) {
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
                applications.put(id, new Application(ByteBuffer.wrap(record.key()), origin));
              }
            });
    return new Erasures(LogReader.uncommitted(clients, progress), applications);
  }

  /** Reads what has been written since the last time. */
  void look() {
    if (applications.isEmpty()) {
      return;
    }
    Set<Integer> partitions =
        applications.values().stream()
            .map(application -> application.origin().partition())
            .collect(Collectors.toSet());
    List<TopicPartition> places = new ArrayList<>();
    for (int partition : partitions) {
      places.add(new TopicPartition(Topics.APPLICATIONS.name(), partition));
      places.add(new TopicPartition(Topics.APPLICATION_UPDATES.name(), partition));
    }
    Map<TopicPartition, Span> spans = reader.whole(places);
    spans.replaceAll(
        (place, span) -> new Span(Math.max(span.from(), next.getOrDefault(place, 0L)), span.to()));
    reader.read(spans, this::take);
    spans.forEach((place, span) -> next.put(place, span.to()));
  }

  /** Whether the application of a letter is known to be erased. */
  boolean covers(LetterId id) {
    Application application = applications.get(id);
    return application != null
        && (erased.contains(application.key())
            || tombstones.getOrDefault(application.key(), -1L) > application.origin().offset());
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
