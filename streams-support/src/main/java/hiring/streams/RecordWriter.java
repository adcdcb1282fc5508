package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.TrustedRecords;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Writes Confluent's wire format; never registers a schema on the way.
 *
 * <p>Confluent's own serializer writes the first record of a type on a topic, and so says which
 * schema id stands before it. What stands before a record is the same for every later one of that
 * type, so those are encoded by Avro alone: the serializer looks its id up in a cache that takes a
 * lock and counts its entries at each hit, which costs more than the encoding.
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

  private static final int HEADER = 5;
  private static final int USUAL_BYTES = 1024;
  private static final EncoderFactory ENCODERS =
      new EncoderFactory().configureBufferSize(USUAL_BYTES);

  private final KafkaAvroSerializer serializer;
  private final Map<String, Map<Class<?>, Form>> forms = new ConcurrentHashMap<>();

  /** How records of one type are written to one topic. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Form(byte[] header, SpecificDatumWriter<SpecificRecord> writer) {

    byte[] write(SpecificRecord value) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
      bytes.write(header, 0, HEADER);
      BinaryEncoder encoder = ENCODERS.binaryEncoder(bytes, null);
      try {
        writer.write(value, encoder);
        encoder.flush();
      } catch (IOException | RuntimeException e) {
        throw new SerializationException("a record breaks its own schema", e);
      }
      return bytes.toByteArray();
    }
  }

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
    Map<Class<?>, Form> known =
        forms.computeIfAbsent(topic.name(), any -> new ConcurrentHashMap<>());
    Form form = known.get(value.getClass());
    if (form != null) {
      return form.write(value);
    }
    byte[] first = first(topic, value);
    known.put(
        value.getClass(),
        new Form(
            Arrays.copyOf(first, HEADER),
            new SpecificDatumWriter<>(
                value.getSchema(), SpecificData.getForClass(value.getClass()))));
    return first;
  }

  private byte[] first(Topic topic, SpecificRecord value) {
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
