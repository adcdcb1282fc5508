package hiring.stack.deadletters;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.DeadLetterRedriven;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.KafkaClients;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Which dead letters were sent again, by whom and when: what {@code hiring.redrives} says. */
public final class Redrives {

  private static final String SOURCE = "redrive";

  private final KafkaClients clients;
  private final ReadProgress progress;

  public Redrives(KafkaClients clients, ReadProgress progress) {
    this.clients = clients;
    this.progress = progress;
  }

  /** All that were sent again, as it stands now; none where the topic has not been made yet. */
  public Map<LetterId, Redriven> all() {
    Map<LetterId, Redriven> all = new HashMap<>();
    try (KafkaAvroDeserializer values = clients.deserializer();
        LogReader reader = LogReader.committed(clients, progress)) {
      reader.read(
          reader.whole(partitions(reader)),
          record -> {
            if (values.deserialize(record.topic(), record.value())
                instanceof DeadLetterRedriven redriven) {
              all.put(
                  LetterId.parse(redriven.getDeadLetterId()),
                  new Redriven(Harmless.text(redriven.getBy()), redriven.getOccurredAt()));
            }
          });
    }
    return all;
  }

  /**
   * Says so where none could be kept, before anything is sent.
   *
   * @throws Failure if the topic does not exist
   */
  void require() {
    try (LogReader reader = LogReader.committed(clients, progress)) {
      if (partitions(reader).isEmpty()) {
        throw new Failure(
            ExitCode.FAILED,
            "the broker has no topic "
                + Topics.REDRIVES.name()
                + "; posting-service creates it when it starts");
      }
    }
  }

  private static List<TopicPartition> partitions(LogReader reader) {
    return reader.partitions(List.of(Topics.REDRIVES.name()));
  }

  /** The fact that a dead letter is sent again, as a record to be written with it. */
  static ProducerRecord<byte[], byte[]> fact(
      KafkaAvroSerializer values, Letter letter, String topic, Redriven redriven) {
    LetterId id = letter.id();
    DeadLetterRedriven fact =
        DeadLetterRedriven.newBuilder()
            .setEventId(
                Ids.eventId(
                    Ids.derive("dead-letter/" + id), DeadLetterRedriven.class.getSimpleName()))
            .setOccurredAt(redriven.at())
            .setSource(SOURCE)
            .setDeadLetterId(id.toString())
            .setBy(redriven.by())
            .setReason(letter.reason())
            .setService(id.service().service())
            .setPartition(id.partition())
            .setOffset(id.offset())
            .setTopic(topic)
            .build();
    String name = Topics.REDRIVES.name();
    return new ProducerRecord<>(
        name, null, null, utf8(id.toString()), values.serialize(name, fact), headers(fact));
  }

  /** Those of every record of the contract. */
  private static Headers headers(DeadLetterRedriven fact) {
    return new RecordHeaders()
        .add("ce_specversion", utf8("1.0"))
        .add("ce_id", utf8(fact.getEventId().toString()))
        .add("ce_type", utf8(fact.getSchema().getFullName()))
        .add("ce_source", utf8(SOURCE))
        .add("ce_time", utf8(fact.getOccurredAt().toString()));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
