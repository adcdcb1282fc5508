package hiring.service.benchmark;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.stack.testing.TestRegistry;
import hiring.streams.EventHeaders;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes what a benchmark's topologies read. What is written is there once it is closed. */
public final class Inputs implements AutoCloseable {

  private final Map<String, Object> clients;
  private final KafkaProducer<String, byte[]> producer;
  private final RecordWriter writer =
      new RecordWriter(new CachedSchemaRegistryClient(TestRegistry.shared().url(), 9));

  Inputs(Map<String, Object> clients) {
    this.clients = clients;
    this.producer = new KafkaProducer<>(clients, new StringSerializer(), new ByteArraySerializer());
  }

  /** Writes a record to the partition of its key. */
  public void send(Topic topic, String key, SpecificRecord value) {
    send(topic, null, key, value);
  }

  /** Writes a record to every partition, as services copy what each of their tasks has to know. */
  public void sendToAll(Topic topic, String key, SpecificRecord value) {
    for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
      send(topic, partition, key, value);
    }
  }

  /** Deletes all that is on a topic. */
  public void empty(Topic topic) throws Exception {
    try (var admin = Admin.create(clients)) {
      admin
          .deleteRecords(
              partitions(topic.name()).stream()
                  .collect(
                      Collectors.toMap(
                          Function.identity(), any -> RecordsToDelete.beforeOffset(-1))))
          .all()
          .get();
    }
  }

  static List<TopicPartition> partitions(String topic) {
    return IntStream.range(0, Topics.PARTITIONS)
        .mapToObj(partition -> new TopicPartition(topic, partition))
        .toList();
  }

  private void send(Topic topic, @Nullable Integer partition, String key, SpecificRecord value) {
    var unused =
        producer.send(
            new ProducerRecord<>(
                topic.name(),
                partition,
                key,
                writer.write(topic, value),
                EventHeaders.of(topic.owner(), value, null)));
  }

  @Override
  public void close() {
    producer.close();
  }
}
