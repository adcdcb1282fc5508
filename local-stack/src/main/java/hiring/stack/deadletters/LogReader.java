package hiring.stack.deadletters;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.KafkaClients;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads parts of partitions, without a consumer group, and knows how far it is. */
final class LogReader implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final ReadProgress progress;
  private final String servers;

  /** The offsets of one partition that are to be read: from, and up to but without. */
  record Span(long from, long to) {
    boolean isEmpty() {
      return from >= to;
    }

    /** What reaches over both. */
    Span with(Span other) {
      return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
  }

  private LogReader(KafkaConsumer<byte[], byte[]> consumer, ReadProgress progress, String servers) {
    this.consumer = consumer;
    this.progress = progress;
    this.servers = servers;
  }

  /** A reader of what is committed, up to where no transaction is open. */
  static LogReader committed(KafkaClients clients, ReadProgress progress) {
    return of(clients, IsolationLevel.READ_COMMITTED, progress);
  }

  /** A reader of all that is written, committed or not. */
  static LogReader uncommitted(KafkaClients clients, ReadProgress progress) {
    return of(clients, IsolationLevel.READ_UNCOMMITTED, progress);
  }

  private static LogReader of(
      KafkaClients clients, IsolationLevel isolation, ReadProgress progress) {
    try {
      return new LogReader(clients.bytesConsumer(isolation), progress, clients.bootstrapServers());
    } catch (KafkaException e) {
      // Its message would name a setting, and hide that no such host is known.
      throw new Failure(
          ExitCode.NOT_RUNNING, "no host of " + clients.bootstrapServers() + " can be found");
    }
  }

  /** The partitions of those topics that the broker has. */
  List<TopicPartition> partitions(Collection<String> topics) {
    try {
      return consumer.listTopics(PATIENCE).entrySet().stream()
          .filter(topic -> topics.contains(topic.getKey()))
          .flatMap(topic -> topic.getValue().stream())
          .map(info -> new TopicPartition(info.topic(), info.partition()))
          .toList();
    } catch (TimeoutException e) {
      throw new Failure(ExitCode.NOT_RUNNING, "no broker answers at " + servers);
    }
  }

  /** All that the partitions hold now, to this reader. */
  Map<TopicPartition, Span> whole(Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> from = consumer.beginningOffsets(partitions, PATIENCE);
    Map<TopicPartition, Long> to = consumer.endOffsets(partitions, PATIENCE);
    Map<TopicPartition, Span> spans = new HashMap<>();
    for (TopicPartition partition : partitions) {
      spans.put(
          partition, new Span(from.getOrDefault(partition, 0L), to.getOrDefault(partition, 0L)));
    }
    return spans;
  }

  /** What the partitions hold now and has been written since a moment, in milliseconds. */
  Map<TopicPartition, Span> since(Collection<TopicPartition> partitions, long moment) {
    Map<TopicPartition, Long> moments = new HashMap<>();
    partitions.forEach(partition -> moments.put(partition, moment));
    Map<TopicPartition, Span> spans = whole(partitions);
    consumer
        .offsetsForTimes(moments, PATIENCE)
        .forEach((partition, found) ->
            spans.computeIfPresent(
                partition,
                (any, span) -> new Span(found == null ? span.to() : found.offset(), span.to())));
    return spans;
  }

  /**
   * Hands over every record of the spans, in the order of each partition.
   *
   * @throws Failure if the broker falls silent
   */
  void read(Map<TopicPartition, Span> spans, Consumer<ConsumerRecord<byte[], byte[]>> sink) {
    Map<TopicPartition, Span> open = new HashMap<>(spans);
    open.values().removeIf(Span::isEmpty);
    long total = open.values().stream().mapToLong(span -> span.to() - span.from()).sum();
    consumer.assign(open.keySet());
    // What was read before was paused at its end then.
    consumer.resume(open.keySet());
    open.forEach((partition, span) -> consumer.seek(partition, span.from()));
    Set<TopicPartition> reading = new HashSet<>(open.keySet());
    long heard = System.nanoTime();
    long left = total;
    while (!reading.isEmpty()) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        Span span = open.get(partition);
        if (span != null && record.offset() >= span.from() && record.offset() < span.to()) {
          sink.accept(record);
        }
      }
      long still = 0;
      for (TopicPartition partition : Set.copyOf(reading)) {
        long missing = open.getOrDefault(partition, new Span(0, 0)).to() - position(partition);
        if (missing <= 0) {
          reading.remove(partition);
          consumer.pause(Set.of(partition));
        }
        still += Math.max(missing, 0);
      }
      if (still < left) {
        heard = System.nanoTime();
      } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
        throw new Failure(ExitCode.NOT_RUNNING, "the broker at " + servers + " fell silent");
      }
      left = still;
      progress.at(total - left, total);
    }
  }

  private long position(TopicPartition partition) {
    return consumer.position(partition, PATIENCE);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
