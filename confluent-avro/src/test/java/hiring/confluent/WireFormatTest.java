package hiring.confluent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

/** The bytes on the topics are a zero byte, the schema's id in four, and Avro binary. */
class WireFormatTest {

  private static final String TOPIC = "hiring.bookings";
  private static final Schema BOOKING =
      SchemaBuilder.record("Booking")
          .namespace("hiring.events")
          .fields()
          .requiredString("room")
          .requiredLong("start")
          .endRecord();

  private final SchemaRegistryClient registry = new MockSchemaRegistryClient();
  private final GenericRecord booking =
      new GenericRecordBuilder(BOOKING)
          .set("room", "4.12")
          .set("start", 1_700_000_000_000L)
          .build();

  @Test
  void what_is_written_is_read() throws Exception {
    register();
    assertThat(deserializer().deserialize(TOPIC, serializer().serialize(TOPIC, booking)))
        .isEqualTo(booking);
  }

  @Test
  void a_value_is_a_zero_byte_the_schemas_id_and_plain_avro() throws Exception {
    int id = register();
    byte[] bytes = serializer().serialize(TOPIC, booking);
    assertThat(bytes[0]).isZero();
    assertThat(ByteBuffer.wrap(bytes, 1, 4).getInt()).isEqualTo(id);
    assertThat(Arrays.copyOfRange(bytes, 5, bytes.length)).isEqualTo(avro(booking));
  }

  @Test
  void a_schema_that_nobody_registered_is_not_registered_by_writing() {
    assertThatThrownBy(() -> serializer().serialize(TOPIC, booking))
        .isInstanceOf(SerializationException.class);
  }

  @Test
  void bytes_of_another_format_are_refused() throws Exception {
    register();
    byte[] bytes = serializer().serialize(TOPIC, booking);
    bytes[0] = '{';
    assertThatThrownBy(() -> deserializer().deserialize(TOPIC, bytes))
        .isInstanceOf(SerializationException.class);
  }

  private int register() throws Exception {
    return registry.register(TOPIC + "-" + BOOKING.getFullName(), new AvroSchema(BOOKING));
  }

  private KafkaAvroSerializer serializer() {
    return new KafkaAvroSerializer(registry, configuration());
  }

  private KafkaAvroDeserializer deserializer() {
    return new KafkaAvroDeserializer(registry, configuration());
  }

  private static Map<String, Object> configuration() {
    return Map.of(
        "schema.registry.url",
        "mock://unused",
        "auto.register.schemas",
        false,
        "value.subject.name.strategy",
        TopicRecordNameStrategy.class);
  }

  private static byte[] avro(GenericRecord record) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
    encoder.flush();
    return bytes.toByteArray();
  }
}
