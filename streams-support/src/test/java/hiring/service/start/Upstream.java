package hiring.service.start;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.EventHeaders;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Another service, as far as the one under test can tell: its topics and schemas are there, and
 * records appear on them.
 */
public final class Upstream implements AutoCloseable {

  private final Topic.Owner owner;
  private final SchemaRegistryClient registry;
  private final KafkaProducer<String, byte[]> producer;
  private final RecordWriter writer;

  private Upstream(Topic.Owner owner, TestBroker broker, SchemaRegistryClient registry) {
    this.owner = owner;
    this.registry = registry;
    this.writer = new RecordWriter(registry);
    this.producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Creates its topics and registers its schemas, as its own start does. */
  public static Upstream start(Topic.Owner owner, TestBroker broker, TestRegistry registry)
      throws Exception {
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
      create(
          admin,
          Topics.ownedBy(owner).stream()
              .map(topic -> TopicSettings.of(topic, (short) -1))
              .toList());
    }
    SchemaRegistryClient client = new CachedSchemaRegistryClient(registry.url(), 100);
    new OwnedSchemas(client, owner).run();
    return new Upstream(owner, broker, client);
  }

  /** Writes a record and waits until it is there. */
  public void write(Topic topic, String key, @Nullable SpecificRecord value) throws Exception {
    producer
        .send(
            new ProducerRecord<>(
                topic.name(),
                null,
                key,
                value == null ? null : writer.write(topic, value),
                value == null ? new RecordHeaders() : EventHeaders.of(owner, value, null)))
        .get();
  }

  private static void create(Admin admin, Collection<NewTopic> topics) throws Exception {
    for (var created : admin.createTopics(topics).values().values()) {
      try {
        created.get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  @Override
  public void close() {
    producer.close();
    try {
      registry.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
