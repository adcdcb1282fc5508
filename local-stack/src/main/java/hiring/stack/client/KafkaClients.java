package hiring.stack.client;

import hiring.contract.TrustedRecords;
import hiring.stack.local.StackPlan;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Plain Kafka clients, as any integration would set them up.
 *
 * @param bootstrapServers the broker
 * @param registryUrl the registry's Confluent API
 */
public record KafkaClients(String bootstrapServers, String registryUrl) {

  private static final int LARGE_FETCH = 8 << 20;
  private static final int SCHEMAS = 1_000;
  private static final int LARGE_BATCH = 128 << 10;
  private static final int ANSWERED_WITHIN_MS = 30_000;

  public KafkaClients {
    TrustedRecords.trust();
  }

  /** Clients of a stack on this machine. */
  public static KafkaClients of(StackPlan plan) {
    return new KafkaClients(plan.broker().bootstrapServers(), plan.registry().url());
  }

  /** Writes records of the contract; their schemas must be registered by their owners. */
  public KafkaProducer<String, SpecificRecord> producer() {
    KafkaAvroSerializer values = serializer();
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all"),
        new StringSerializer(),
        (topic, value) -> values.serialize(topic, value));
  }

  /** Writes bytes that were made before, many at a time. */
  public KafkaProducer<byte[], byte[]> bytesProducer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.BATCH_SIZE_CONFIG,
            LARGE_BATCH,
            ProducerConfig.LINGER_MS_CONFIG,
            5),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  /**
   * Writes bytes that were made before, as they are, all or none of them.
   *
   * @param id the transactional id: of two producers with one id the later fences the earlier
   */
  public KafkaProducer<byte[], byte[]> transactionalProducer(String id) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            id,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            ANSWERED_WITHIN_MS,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            LARGE_FETCH),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  /** The serializer of records of the contract. */
  public KafkaAvroSerializer serializer() {
    KafkaAvroSerializer serializer = new KafkaAvroSerializer();
    serializer.configure(
        Map.of(
            AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG,
            registryUrl,
            AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS,
            false,
            AbstractKafkaSchemaSerDeConfig.VALUE_SUBJECT_NAME_STRATEGY,
            TopicRecordNameStrategy.class.getName(),
            // The registry knows the schemas without hints for Java.
            KafkaAvroSerializerConfig.AVRO_REMOVE_JAVA_PROPS_CONFIG,
            true),
        false);
    return serializer;
  }

  /** The registry. */
  public SchemaRegistryClient registry() {
    return new CachedSchemaRegistryClient(registryUrl, SCHEMAS);
  }

  /** The deserializer of records of the contract. */
  public KafkaAvroDeserializer deserializer() {
    KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
    deserializer.configure(
        Map.of(
            AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG,
            registryUrl,
            KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG,
            true),
        false);
    return deserializer;
  }

  /** Reads committed records of the contract. */
  public KafkaConsumer<String, SpecificRecord> consumer() {
    KafkaAvroDeserializer values = deserializer();
    return new KafkaConsumer<>(
        consumerSettings(IsolationLevel.READ_COMMITTED),
        new StringDeserializer(),
        (topic, bytes) -> (SpecificRecord) values.deserialize(topic, bytes));
  }

  /** Reads committed records as they are. */
  public KafkaConsumer<byte[], byte[]> bytesConsumer() {
    return bytesConsumer(IsolationLevel.READ_COMMITTED);
  }

  /** Reads records as they are. */
  public KafkaConsumer<byte[], byte[]> bytesConsumer(IsolationLevel isolation) {
    return new KafkaConsumer<>(
        consumerSettings(isolation), new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private Map<String, Object> consumerSettings(IsolationLevel isolation) {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        isolation.toString(),
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
        LARGE_FETCH,
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
        5_000);
  }
}
