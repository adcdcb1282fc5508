package hiring.scheduling;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationWithdrawn;
import hiring.events.RolePosted;
import hiring.events.ScreenPassed;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.RecordReader;
import hiring.streams.RecordReader.Reading;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** What posting-service and screening-service do: their topics, their schemas, their records. */
final class OtherServices implements AutoCloseable {

  private final String bootstrapServers;
  private final SchemaRegistryClient registry;
  private final RecordWriter writer;
  private final RecordReader reader;
  private final KafkaProducer<String, byte[]> producer;

  OtherServices(TestBroker broker, TestRegistry registry) throws Exception {
    this.bootstrapServers = broker.bootstrapServers();
    this.registry =
        new CachedSchemaRegistryClient(
            List.of(registry.url()), 100, List.of(new AvroSchemaProvider()), Map.of(), Map.of());
    this.writer = new RecordWriter(this.registry);
    this.reader = new RecordReader(this.registry);
    this.producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer());
    for (Topic topic : List.of(Topics.ROLES, Topics.SCREENINGS, Topics.APPLICATION_UPDATES)) {
      create(topic);
    }
  }

  private void create(Topic topic) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin
          .createTopics(List.of(new NewTopic(topic.name(), topic.partitions(), (short) 1)))
          .all()
          .get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
    for (Class<? extends SpecificRecord> type : topic.records()) {
      var schema = RecordWriter.registered(type);
      registry.register(topic.subject(schema.rawSchema()), schema);
    }
  }

  void post(RolePosted posted) throws Exception {
    write(Topics.ROLES, posted.getRoleId(), posted);
  }

  void pass(ScreenPassed passed) throws Exception {
    write(Topics.SCREENINGS, passed.getApplicationId(), passed);
  }

  void withdraw(ApplicationWithdrawn withdrawn) throws Exception {
    write(Topics.APPLICATION_UPDATES, withdrawn.getApplicationId(), withdrawn);
  }

  private void write(Topic topic, UUID key, SpecificRecord value) throws Exception {
    producer
        .send(new ProducerRecord<>(topic.name(), key.toString(), writer.write(topic, value)))
        .get();
  }

  /** Waits until so many records of a key are committed, and gives all there are. */
  List<SpecificRecord> await(int count, Topic topic, String key) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> read(topic, key), found -> found.size() >= count);
  }

  /** All committed records of a key on a topic. */
  List<SpecificRecord> read(Topic topic, String key) {
    return read(topic).stream().filter(told -> told.key().equals(key)).map(Told::value).toList();
  }

  /** A committed record. */
  record Told(String key, SpecificRecord value, Instant timestamp) {}

  /** All committed records of a topic, those of a key in their order. */
  List<Told> read(Topic topic) {
    List<Told> found = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, topic.partitions())
              .mapToObj(partition -> new TopicPartition(topic.name(), partition))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
          if (reader.read(topic, record.value()) instanceof Reading.Understood(var value)) {
            found.add(new Told(record.key(), value, Instant.ofEpochMilli(record.timestamp())));
          }
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    producer.close();
  }
}
