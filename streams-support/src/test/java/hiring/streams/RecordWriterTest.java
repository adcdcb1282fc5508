package hiring.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.Answer;
import hiring.events.ApplicationSubmitted;
import hiring.events.Candidate;
import hiring.events.Degree;
import hiring.events.Evidence;
import hiring.events.WithdrawalSubmitted;
import hiring.events.YearsOrigin;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private static final Topic TOPIC = Topics.ATS_SUBMISSIONS;

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();

  @BeforeEach
  void register() throws Exception {
    for (Class<? extends SpecificRecord> type : TOPIC.records()) {
      registry.register(
          TOPIC.name() + "-" + type.getName(), (ParsedSchema) RecordWriter.registered(type));
    }
  }

  @Test
  void every_record_is_byte_for_byte_what_confluents_serializer_writes() {
    RecordWriter writer = new RecordWriter(registry);
    try (KafkaAvroSerializer confluent = new KafkaAvroSerializer(registry, RecordWriter.SETTINGS)) {
      for (int number = 0; number < 50; number++) {
        for (SpecificRecord value : List.of(submitted(number), withdrawal(number))) {
          assertThat(writer.write(TOPIC, value))
              .as("record %d", number)
              .isEqualTo(confluent.serialize(TOPIC.name(), value));
        }
      }
    }
  }

  @Test
  void confluents_deserializer_reads_the_second_as_well_as_the_first() {
    RecordWriter writer = new RecordWriter(registry);
    try (KafkaAvroDeserializer confluent =
        new KafkaAvroDeserializer(
            registry,
            Map.of("schema.registry.url", "mock://unused", "specific.avro.reader", true))) {
      for (int number = 0; number < 3; number++) {
        ApplicationSubmitted value = submitted(number);
        assertThat(confluent.deserialize(TOPIC.name(), writer.write(TOPIC, value)))
            .isEqualTo(value);
      }
    }
  }

  @Test
  void a_record_that_breaks_its_schema_is_refused_whether_it_is_the_first_or_not() {
    RecordWriter writer = new RecordWriter(registry);
    WithdrawalSubmitted broken = withdrawal(1);
    broken.put("source", null);

    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> writer.write(TOPIC, broken));
    assertThat(writer.write(TOPIC, withdrawal(2))).isNotEmpty();
    assertThatExceptionOfType(SerializationException.class)
        .isThrownBy(() -> writer.write(TOPIC, broken));
  }

  @Test
  void a_registry_that_is_away_at_the_first_record_is_told_and_asked_again() {
    RecordWriter writer =
        new RecordWriter(
            new MockSchemaRegistryClient() {
              private boolean asked;

              @Override
              public int getId(String subject, ParsedSchema schema) throws IOException {
                if (!asked) {
                  asked = true;
                  throw new IOException("away");
                }
                return 7;
              }

              @Override
              public int getId(String subject, ParsedSchema schema, boolean normalize)
                  throws IOException {
                return getId(subject, schema);
              }
            });

    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> writer.write(TOPIC, withdrawal(1)));
    assertThat(writer.write(TOPIC, withdrawal(1))).startsWith(0, 0, 0, 0, 7);
  }

  private static WithdrawalSubmitted withdrawal(int number) {
    return new WithdrawalSubmitted(
        Ids.derive("e" + number), Instant.EPOCH, Ids.derive("a" + number), "greenhouse");
  }

  private static ApplicationSubmitted submitted(int number) {
    return ApplicationSubmitted.newBuilder()
        .setEventId(Ids.derive("e" + number))
        .setOccurredAt(Instant.ofEpochMilli(number))
        .setApplicationId(Ids.derive("a" + number))
        .setRoleId(number % 2 == 0 ? null : Ids.derive("r"))
        .setSource("api")
        .setExternalApplicationId("x".repeat(number * 97 + 1))
        .setExternalCandidateId("c")
        .setCandidate(Candidate.newBuilder().setName("Applicant " + number).build())
        .setEvidence(
            Evidence.newBuilder()
                .setYearsOfExperience(number / 2.0)
                .setYearsOrigin(YearsOrigin.STATED)
                .setDegree(Degree.MASTER)
                .setLanguages(List.of("Go", "C#"))
                .setAnswers(List.of(new Answer("Zürich?", "ja")))
                .build())
        .build();
  }
}
