package hiring.stack.deadletters;

import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.KafkaClients;
import hiring.stack.deadletters.LogReader.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The dead letters of the three services, as they lie on their topics now. */
public final class Letters {

  private static final Map<String, Owner> SERVICES =
      Arrays.stream(Owner.values())
          .collect(Collectors.toMap(owner -> Topics.deadLetters(owner).name(), owner -> owner));

  private final KafkaClients clients;
  private final ReadProgress progress;

  public Letters(KafkaClients clients, ReadProgress progress) {
    this.clients = clients;
    this.progress = progress;
  }

  /**
   * Every dead letter that the filter takes, in the order of each partition.
   *
   * @throws Failure if the broker has no topic for any
   */
  public void each(Filter filter, Consumer<Letter> sink) {
    try (LogReader reader = LogReader.committed(clients, progress)) {
      List<TopicPartition> partitions =
          reader.partitions(
              filter.services().stream().map(owner -> Topics.deadLetters(owner).name()).toList());
      if (partitions.isEmpty()) {
        throw new Failure(
            ExitCode.NOT_RUNNING,
            "the broker at "
                + clients.bootstrapServers()
                + " has no topic of dead letters; have the services been started?");
      }
      Instant since = filter.since();
      Map<TopicPartition, Span> spans =
          since == null ? reader.whole(partitions) : reader.since(partitions, since.toEpochMilli());
      reader.read(
          spans,
          record -> {
            Letter letter = Letter.of(id(record), record);
            if (filter.takes(letter)) {
              sink.accept(letter);
            }
          });
    }
  }

  /**
   * Hands over dead letters with their bytes, one at a time, in the order of each partition.
   *
   * @throws Failure if one of them is not there, after the others were handed over
   */
  public void fetch(
      Collection<LetterId> ids, BiConsumer<LetterId, ConsumerRecord<byte[], byte[]>> sink) {
    Set<LetterId> missing = new TreeSet<>(ids);
    try (LogReader reader = LogReader.committed(clients, progress)) {
      reader.read(
          spans(reader, missing),
          record -> {
            LetterId id = id(record);
            if (missing.remove(id)) {
              sink.accept(id, record);
            }
          });
    }
    for (LetterId id : missing) {
      throw new Failure(ExitCode.USAGE, "there is no dead letter " + id);
    }
  }

  /** From the first to the last of the ids in each partition. */
  private static Map<TopicPartition, Span> spans(LogReader reader, Collection<LetterId> ids) {
    List<String> topics = ids.stream().map(id -> id.place().topic()).distinct().toList();
    Map<TopicPartition, Span> there = reader.whole(reader.partitions(topics));
    Map<TopicPartition, Span> spans = new HashMap<>();
    for (LetterId id : ids) {
      Span all = there.getOrDefault(id.place(), new Span(0, 0));
      if (id.offset() >= all.from() && id.offset() < all.to()) {
        spans.merge(id.place(), new Span(id.offset(), id.offset() + 1), Span::with);
      }
    }
    return spans;
  }

  private static LetterId id(ConsumerRecord<?, ?> record) {
    Owner service = SERVICES.getOrDefault(record.topic(), Owner.POSTING_SERVICE);
    return new LetterId(service, record.partition(), record.offset());
  }
}
