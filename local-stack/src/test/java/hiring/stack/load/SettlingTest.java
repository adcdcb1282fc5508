package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.contract.Ids;
import hiring.events.InterviewScheduled;
import hiring.events.ScreenPassed;
import hiring.stack.Failure;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlingTest {

  private static final UUID ID = Ids.derive("application");
  private static final Batch BATCH = new Batch(List.of(ID), List.of(new byte[0]));

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
  private final Sender sender =
      new Sender(
          new MockProducer<>(
              true,
              new RoundRobinPartitioner(),
              new ByteArraySerializer(),
              new ByteArraySerializer()),
          "submissions",
          0);
  private final Settling settling = new Settling(BATCH.ids(), sender, new RecordTypes(registry));

  @BeforeEach
  void send() {
    sender.start(BATCH);
  }

  @Test
  void a_record_is_known_by_its_schema_and_its_key_alone() throws Exception {
    settling.take(record(id(ScreenPassed.getClassSchema())), 100);
    assertThat(settling.done()).isZero();
    settling.take(record(id(InterviewScheduled.getClassSchema())), 300);

    assertThat(settling.done()).isOne();
    assertThat(settling.toScreening().count()).isOne();
    assertThat(settling.toInterview().count()).isOne();
  }

  @Test
  void what_says_nothing_of_an_application_is_passed_over() throws Exception {
    settling.take(
        record(id(Schema.createRecord("Other", null, "elsewhere", false, List.of()))), 100);
    settling.take(record(new byte[] {0, 0}), 100);
    settling.take(record(null), 100);

    assertThat(settling.done()).isZero();
    assertThat(settling.toScreening().count()).isZero();
  }

  @Test
  void a_registry_that_does_not_know_the_schema_is_told() {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> settling.take(record(new byte[] {0, 0, 0, 9, 9, 1}), 100))
        .withMessageContaining("2313");
  }

  private byte[] id(Schema schema) throws Exception {
    int id = registry.register(schema.getFullName(), new AvroSchema(schema));
    return ByteBuffer.allocate(6).put((byte) 0).putInt(id).put((byte) 1).array();
  }

  private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] value) {
    byte[] key = ID.toString().getBytes(StandardCharsets.US_ASCII);
    return new ConsumerRecord<>("topic", 0, 0, key, value);
  }
}
