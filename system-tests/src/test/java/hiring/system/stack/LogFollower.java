package hiring.system.stack;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.log.Entries;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads all that is committed to any topic, from the beginning and for as long as it lives. */
public final class LogFollower implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(200);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Entries entries;
  private final Consumer<Entry> reader;
  private final List<Entry> read = new ArrayList<>();
  private final Map<TopicPartition, Long> last = new ConcurrentHashMap<>();
  private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable Exception failure;

  /**
   * Begins to read.
   *
   * @param reader told of every record, on the follower's own thread
   */
  public LogFollower(Stack stack, Consumer<Entry> reader) {
    this.consumer = stack.kafka().bytesConsumer();
    this.entries = new Entries(stack.registryClient());
    this.reader = reader;
    consumer.assign(partitions());
    consumer.seekToBeginning(consumer.assignment());
    thread = Thread.ofPlatform().name("log-follower").daemon().start(this::run);
  }

  /** All partitions of all topics. */
  static List<TopicPartition> partitions() {
    return Topics.all().stream()
        .flatMap(topic ->
            IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
        .toList();
  }

  /** All that has been read so far. */
  public Log log() {
    synchronized (read) {
      return Log.of(read);
    }
  }

  /** How many records have been read so far. */
  public int count() {
    if (failure != null) {
      throw new IllegalStateException("the topics cannot be read any more", failure);
    }
    synchronized (read) {
      return read.size();
    }
  }

  /** The offset of the last record of a partition; -1 if there is none yet. */
  long last(TopicPartition partition) {
    return last.getOrDefault(partition, -1L);
  }

  /** Up to where a partition has been read. */
  long position(TopicPartition partition) {
    return positions.getOrDefault(partition, 0L);
  }

  private void run() {
    try (consumer) {
      while (!closed) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        for (ConsumerRecord<byte[], byte[]> record : records) {
          take(record);
        }
        consumer
            .assignment()
            .forEach(partition -> positions.put(partition, consumer.position(partition)));
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    Topic topic = Topics.named(record.topic()).orElseThrow();
    Entry entry =
        entries.entry(
            topic,
            record.partition(),
            record.offset(),
            Instant.ofEpochMilli(record.timestamp()),
            record.key(),
            record.value(),
            record.headers());
    synchronized (read) {
      read.add(entry);
    }
    last.put(new TopicPartition(record.topic(), record.partition()), record.offset());
    reader.accept(entry);
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
