package hiring.replay;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationReopened;
import hiring.events.RoleClosed;
import hiring.replay.RecordDecoder.Reading;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDecoderTest {

  private static final UUID APPLICATION = Ids.applicationId("test", "", "1");
  private static final UUID ROLE = Ids.derive("role/of-a-test");

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();

  /** Wants the role of what was erased, knows nothing of what was reopened. */
  private static final class Roles implements Interest<String> {

    @Override
    public Optional<Reader<String>> reader(Topic topic, Schema writer) {
      if (!writer.getName().equals("ApplicationErased")) {
        return Optional.empty();
      }
      Projection projection = Projection.of(writer, List.of(writer.getField("roleId")));
      return Optional.of(record -> record.offset() + " " + projection.read(record).get("roleId"));
    }

    @Override
    public String tombstone(Topic topic, UUID key) {
      return "gone " + key;
    }
  }

  @Test
  void a_field_is_read_and_where_the_record_was() throws Exception {
    assertThat(read(Topics.APPLICATION_UPDATES, erased()))
        .isEqualTo(new Reading.Understood<>("7 " + ROLE));
  }

  @Test
  void a_tombstone_is_understood_where_the_topic_takes_any() {
    assertThat(read(Topics.APPLICATIONS, null))
        .isEqualTo(new Reading.Understood<>("gone " + APPLICATION));
    assertThat(read(Topics.SCREENINGS, null)).isEqualTo(new Reading.Unreadable<>());
  }

  @Test
  void a_type_that_the_command_does_not_know_is_unfamiliar() throws Exception {
    assertThat(read(Topics.APPLICATION_UPDATES, bytes(ApplicationReopened.SCHEMA$)))
        .isEqualTo(new Reading.Unfamiliar<>());
  }

  @Test
  void a_type_that_the_topic_does_not_carry_is_unfamiliar() throws Exception {
    assertThat(read(Topics.APPLICATION_UPDATES, bytes(RoleClosed.SCHEMA$)))
        .isEqualTo(new Reading.Unfamiliar<>());
  }

  @Test
  void a_record_without_a_key_is_unreadable() throws Exception {
    var record = new ConsumerRecord<byte[], byte[]>("", 0, 7, null, erased());

    assertThat(decoder(Topics.APPLICATION_UPDATES).read(record))
        .isEqualTo(new Reading.Unreadable<>());
  }

  @Test
  void whatever_the_bytes_are_they_are_read_or_unreadable() throws Exception {
    byte[] good = erased();
    for (int length = 0; length < 45; length++) {
      assertThat(read(Topics.APPLICATION_UPDATES, Arrays.copyOf(good, length)))
          .as("the first %d bytes", length)
          .isEqualTo(new Reading.Unreadable<>());
    }
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] bad = good.clone();
      random.ints(1 + i % 5, 0, bad.length).forEach(at -> bad[at] = (byte) random.nextInt());
      assertThat(read(Topics.APPLICATION_UPDATES, bad)).isNotNull();
    }
  }

  private byte[] erased() throws Exception {
    Instant at = Instant.EPOCH;
    ApplicationErased erased =
        new ApplicationErased(ROLE, at, APPLICATION, ROLE, "greenhouse", 1, at, at);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes(ApplicationErased.SCHEMA$));
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
    new SpecificDatumWriter<>(ApplicationErased.class).write(erased, encoder);
    encoder.flush();
    return out.toByteArray();
  }

  private byte[] bytes(Schema schema) throws Exception {
    int id = registry.register(schema.getName(), new AvroSchema(schema));
    return ByteBuffer.allocate(5).put((byte) 0).putInt(id).array();
  }

  private Reading<String> read(Topic topic, byte @Nullable [] value) {
    byte[] key = APPLICATION.toString().getBytes(StandardCharsets.US_ASCII);
    return decoder(topic).read(new ConsumerRecord<>(topic.name(), 0, 7, key, value));
  }

  private RecordDecoder<String> decoder(Topic topic) {
    return new RecordDecoder<>(
        topic, new WriterSchemas(registry, "here", Duration.ofSeconds(1)), new Roles());
  }
}
