package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.EraseCandidate;
import hiring.service.testing.OnTopic;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.RecordSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A broker bounds what it takes by its size on the wire, compressed; what comes out of it may be
 * larger than what may be written again, and that ends a transaction, and again, and again.
 */
@Timeout(180)
class LargeRecordsIT {

  private static final Topic DEAD_LETTERS = Topics.deadLetters(Topic.Owner.POSTING_SERVICE);

  @Test
  void a_record_that_is_large_uncompressed_is_a_dead_letter_and_the_next_one_is_handled(
      @TempDir Path data) throws Exception {
    try (RunningService service =
        RunningService.start(TinyService.class, TestBroker.shared(), TestRegistry.shared(), data)) {
      service.awaitReadiness(200);
      String role = UUID.randomUUID().toString();
      byte[] large =
          "x".repeat(RecordSize.LARGEST - role.length()).getBytes(StandardCharsets.UTF_8);
      write(role, large);
      write(role, new byte[5 * RecordSize.LARGEST]);

      assertThat(service.keyed("/roles/" + role + "/close", "after", "").statusCode())
          .isEqualTo(204);
      List<OnTopic> letters =
          OnTopic.all(TestBroker.shared(), DEAD_LETTERS).stream()
              .filter(letter -> letter.key() == null || letter.key().equals(role))
              .toList();
      assertThat(letters)
          .extracting(letter -> letter.headers().get("dead-letter-reason"))
          .containsExactlyInAnyOrder("BAD_MAGIC", "OVERSIZED");
      assertThat(letters)
          .filteredOn(letter -> letter.value() != null)
          .singleElement()
          .satisfies(letter -> assertThat(letter.value()).isEqualTo(large));
    }
  }

  /** Between Kafka's default for producers, which is 1 MiB, and what topics and streams take. */
  @Test
  void a_record_that_streams_could_write_can_be_submitted_too(@TempDir Path data) {
    try (RunningService service =
        RunningService.start(TinyService.class, TestBroker.shared(), TestRegistry.shared(), data)) {
      service.awaitReadiness(200);
      UUID candidate = UUID.randomUUID();
      String large = "x".repeat(RecordSize.LARGEST * 3 / 4);
      service
          .bean(SubmissionGateway.class)
          .submit(
              Topics.CANDIDATE_COMMANDS,
              candidate.toString(),
              new EraseCandidate(UUID.randomUUID(), Instant.now(), candidate, large));
      assertThat(OnTopic.all(TestBroker.shared(), Topics.CANDIDATE_COMMANDS))
          .extracting(OnTopic::key)
          .contains(candidate.toString());
    }
  }

  private static void write(String key, byte[] value) throws Exception {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            TestBroker.shared().bootstrapServers(),
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "gzip",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            64 << 20);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  Topics.ROLE_COMMANDS.name(), key.getBytes(StandardCharsets.UTF_8), value))
          .get();
    }
  }
}
