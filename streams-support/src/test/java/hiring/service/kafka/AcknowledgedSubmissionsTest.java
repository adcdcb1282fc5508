package hiring.service.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.EraseCandidate;
import hiring.service.OversizedException;
import hiring.service.UnavailableException;
import hiring.streams.RecordSize;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

class AcknowledgedSubmissionsTest {

  private static final Topic TOPIC = Topics.CANDIDATE_COMMANDS;
  private static final UUID ID = Ids.derive("candidate");

  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
  private @Nullable RuntimeException thrown;
  private final MockProducer<String, byte[]> producer =
      new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer()) {
        @Override
        public synchronized Future<RecordMetadata> send(
            ProducerRecord<String, byte[]> record, Callback callback) {
          Future<RecordMetadata> sent = super.send(record, callback);
          if (thrown == null) {
            completeNext();
          } else {
            errorNext(thrown);
          }
          return sent;
        }
      };

  @BeforeEach
  void register() throws Exception {
    registry.register(
        TOPIC.name() + "-" + EraseCandidate.class.getName(),
        (ParsedSchema) RecordWriter.registered(EraseCandidate.class));
  }

  @Test
  void a_record_that_fits_is_sent() {
    submit("api");
    assertThat(producer.history()).hasSize(1);
  }

  @Test
  void a_record_that_is_larger_than_any_may_be_is_not_even_sent() {
    assertThatExceptionOfType(OversizedException.class)
        .isThrownBy(() -> submit("x".repeat(RecordSize.LARGEST)))
        .withMessageContaining(TOPIC.name())
        .withMessageNotContaining("xxx");
    assertThat(producer.history()).isEmpty();
  }

  @Test
  void a_record_that_the_broker_finds_too_large_is_no_outage() {
    thrown = new RecordTooLargeException();
    assertThatExceptionOfType(OversizedException.class).isThrownBy(() -> submit("api"));
  }

  @Test
  void whatever_else_the_broker_does_not_take_can_be_sent_again() {
    thrown = new TimeoutException();
    assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> submit("api"));
  }

  private void submit(String source) {
    ProducerFactory<String, byte[]> producers = () -> producer;
    new AcknowledgedSubmissions(
            new KafkaTemplate<>(producers),
            new Sending(Topic.Owner.POSTING_SERVICE, new RecordWriter(registry), () -> ""))
        .submit(TOPIC, ID.toString(), new EraseCandidate(ID, Instant.EPOCH, ID, source));
  }
}
