package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.TrustedRecords;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.util.Map;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Writes Confluent's wire format with Confluent's own serializer; never registers a schema on the
 * way.
 */
public final class RecordWriter {

  /**
   * How every client of ours writes: schemas are registered at start-up by their owner, subjects
   * are named by topic and record, and hints for Java alone stay out of the registry.
   */
  public static final Map<String, Object> SETTINGS =
      Map.of(
          "auto.register.schemas",
          false,
          "value.subject.name.strategy",
          TopicRecordNameStrategy.class.getName(),
          "avro.remove.java.properties",
          true,
          // Required, and unused where a client is handed in.
          "schema.registry.url",
          "http://localhost");

  static {
    TrustedRecords.trust();
  }

  private final KafkaAvroSerializer serializer;

  public RecordWriter(SchemaRegistryClient registry) {
    this.serializer = new KafkaAvroSerializer(registry, SETTINGS);
  }

  /**
   * Writes a record's value.
   *
   * @throws RegistryUnavailableException if the registry gives no answer about the schema's id
   * @throws SerializationException if the record breaks its own schema, which is a bug of ours
   */
  public byte[] write(Topic topic, SpecificRecord value) {
    try {
      return serializer.serialize(topic.name(), value);
    } catch (SerializationException e) {
      if (RegistryCalls.isUnavailable(e)) {
        throw new RegistryUnavailableException("schema registry did not answer", e);
      }
      throw e;
    }
  }

  /** The schema of a record type as the registry is to know it. */
  public static AvroSchema registered(Class<? extends SpecificRecord> type) {
    return new AvroSchema(
        AvroSchemaUtils.getSchema(
            SpecificData.get().newRecord(null, SpecificData.get().getSchema(type)),
            false,
            false,
            true));
  }
}
