package hiring.replay;

import hiring.contract.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads the topics once, from the beginning to where their committed records ended when it began. A
 * thread per core takes the same partitions of every topic, so that what is known of an application
 * stays with one thread. Belongs to no consumer group, commits and writes nothing.
 */
public final class Replay {

  private static final long PROGRESS_MS = 200;

  private final Broker broker;
  private final WriterSchemas schemas;
  private final Progress progress;
  private final int threads;

  /**
   * @param threads how many read at once
   */
  Replay(Broker broker, WriterSchemas schemas, Progress progress, int threads) {
    this.broker = broker;
    this.schemas = schemas;
    this.progress = progress;
    this.threads = threads;
  }

  /** The offsets of one partition that are to be read: from, and up to but without. */
  record Range(long from, long to) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  /**
   * Hands all that is of interest to the sink, from several threads at once; what is of one key
   * comes from one thread, and within a topic in the order of the log.
   *
   * @param topics those that there are not are passed over, unless there is none
   * @throws AwayException if the broker or the registry does not answer
   */
  public <T> Tally run(List<Topic> topics, Interest<T> interest, Consumer<T> sink) {
    Map<TopicPartition, Range> plan = plan(topics);
    LongAdder done = new LongAdder();
    progress.begin(plan.values().stream().mapToLong(range -> range.to() - range.from()).sum());
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try {
      List<Future<Tally>> tallies = new ArrayList<>();
      for (Map<TopicPartition, Range> share : shares(plan)) {
        tallies.add(
            workers.submit(new PartitionsReader<>(broker, schemas, share, interest, sink, done)));
      }
      Tally sum = Tally.NONE;
      for (Future<Tally> tally : tallies) {
        sum = sum.plus(await(tally, done));
      }
      return sum;
    } finally {
      workers.shutdownNow();
      progress.end();
    }
  }

  private Map<TopicPartition, Range> plan(List<Topic> topics) {
    try (KafkaConsumer<byte[], byte[]> consumer = broker.connect()) {
      Duration patience = broker.patience();
      Set<String> present = consumer.listTopics(patience).keySet();
      List<TopicPartition> partitions = new ArrayList<>();
      for (Topic topic : topics) {
        if (present.contains(topic.name())) {
          consumer.partitionsFor(topic.name(), patience).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .forEach(partitions::add);
        }
      }
      if (partitions.isEmpty()) {
        throw new AwayException(
            "the broker at %s has none of the pipeline's topics; has it been started?"
                .formatted(broker.servers()));
      }
      return ranges(consumer, partitions, patience);
    } catch (org.apache.kafka.common.errors.TimeoutException e) {
      throw new AwayException(
          "no broker answered at %s within %d s"
              .formatted(broker.servers(), broker.patience().toSeconds()),
          e);
    }
  }

  private static Map<TopicPartition, Range> ranges(
      KafkaConsumer<?, ?> consumer, Collection<TopicPartition> partitions, Duration patience) {
    Map<TopicPartition, Long> from = consumer.beginningOffsets(partitions, patience);
    // To a reader of committed records the end is the last stable offset: no transaction is open
    // before it.
    Map<TopicPartition, Long> to = consumer.endOffsets(partitions, patience);
    Map<TopicPartition, Range> ranges = new HashMap<>();
    for (TopicPartition partition : partitions) {
      Range range = new Range(from.getOrDefault(partition, 0L), to.getOrDefault(partition, 0L));
      if (!range.isEmpty()) {
        ranges.put(partition, range);
      }
    }
    return ranges;
  }

  private Collection<Map<TopicPartition, Range>> shares(Map<TopicPartition, Range> plan) {
    Map<Integer, Map<TopicPartition, Range>> shares = new HashMap<>();
    plan.forEach((partition, range) ->
        shares
            .computeIfAbsent(partition.partition() % threads, unseen -> new HashMap<>())
            .put(partition, range));
    return shares.values();
  }

  private Tally await(Future<Tally> tally, LongAdder done) {
    while (true) {
      try {
        return tally.get(PROGRESS_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        progress.at(done.sum());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AwayException("interrupted", e);
      } catch (ExecutionException e) {
        throw switch (e.getCause()) {
          case AwayException away -> away;
          case KafkaException kafka -> kafka;
          case null, default -> new IllegalStateException(e.getCause());
        };
      }
    }
  }
}
