package hiring.replay;

import hiring.contract.Topics;
import hiring.replay.RecordDecoder.Reading;
import hiring.replay.Replay.Range;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads a share of the partitions to their ends, in one thread. */
final class PartitionsReader<T> implements Callable<Tally> {

  private static final Duration POLL = Duration.ofMillis(200);

  private final Broker broker;
  private final Map<TopicPartition, Range> ranges;
  private final Consumer<T> sink;
  private final LongAdder done;
  private final Map<String, RecordDecoder<T>> decoders = new HashMap<>();
  private long read;
  private long unfamiliar;
  private long unreadable;

  /**
   * @param done counts the offsets that are behind, of all threads
   */
  PartitionsReader(
      Broker broker,
      WriterSchemas schemas,
      Map<TopicPartition, Range> ranges,
      Interest<T> interest,
      Consumer<T> sink,
      LongAdder done) {
    this.broker = broker;
    this.ranges = ranges;
    this.sink = sink;
    this.done = done;
    for (TopicPartition partition : ranges.keySet()) {
      decoders.computeIfAbsent(
          partition.topic(),
          name -> new RecordDecoder<>(Topics.named(name).orElseThrow(), schemas, interest));
    }
  }

  @Override
  public Tally call() {
    try (KafkaConsumer<byte[], byte[]> consumer = broker.connect()) {
      consumer.assign(ranges.keySet());
      Map<TopicPartition, Long> behind = new HashMap<>();
      ranges.forEach((partition, range) -> {
        consumer.seek(partition, range.from());
        behind.put(partition, range.from());
      });
      Set<TopicPartition> open = new HashSet<>(ranges.keySet());
      long progressed = System.nanoTime();
      while (!open.isEmpty()) {
        take(consumer.poll(POLL));
        if (advance(consumer, open, behind)) {
          progressed = System.nanoTime();
        } else if (System.nanoTime() - progressed > broker.patience().toNanos()) {
          throw new AwayException(
              "the broker at %s sent nothing for %d s"
                  .formatted(broker.servers(), broker.patience().toSeconds()));
        }
      }
    }
    return new Tally(read, unfamiliar, unreadable);
  }

  private void take(ConsumerRecords<byte[], byte[]> records) {
    for (TopicPartition partition : records.partitions()) {
      RecordDecoder<T> decoder = Objects.requireNonNull(decoders.get(partition.topic()));
      long end = end(partition);
      for (ConsumerRecord<byte[], byte[]> record : records.records(partition)) {
        if (record.offset() < end) {
          take(decoder.read(record));
        }
      }
    }
  }

  private long end(TopicPartition partition) {
    return Objects.requireNonNull(ranges.get(partition)).to();
  }

  private void take(Reading<T> reading) {
    read++;
    switch (reading) {
      case Reading.Understood<T>(T what) -> {
        if (what != null) {
          sink.accept(what);
        }
      }
      case Reading.Unfamiliar<T> other -> unfamiliar++;
      case Reading.Unreadable<T> other -> unreadable++;
    }
  }

  /**
   * Follows the positions, which also pass over aborted records and transaction markers, and leaves
   * the partitions that are read to their end. Whether anything moved.
   */
  private boolean advance(
      KafkaConsumer<?, ?> consumer, Set<TopicPartition> open, Map<TopicPartition, Long> behind) {
    boolean moved = false;
    for (Iterator<TopicPartition> each = open.iterator(); each.hasNext(); ) {
      TopicPartition partition = each.next();
      long end = end(partition);
      long position = Math.min(consumer.position(partition), end);
      long before = behind.put(partition, position);
      done.add(position - before);
      moved |= position > before;
      if (position == end) {
        each.remove();
        consumer.pause(List.of(partition));
      }
    }
    return moved;
  }
}
