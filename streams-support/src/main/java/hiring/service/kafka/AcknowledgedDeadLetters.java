package hiring.service.kafka;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.service.DeadLetterGateway;
import hiring.service.UnavailableException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Writes dead letters that HTTP makes, with the trace of their request, and looks one up. */
final class AcknowledgedDeadLetters implements DeadLetterGateway {

  private static final Logger log = LoggerFactory.getLogger(AcknowledgedDeadLetters.class);

  /** A little past the producer's own delivery time-out, which is what really ends the wait. */
  private static final long WAIT_SECONDS = 12;

  private final KafkaOperations<String, byte[]> kafka;
  private final PlacedRecords records;
  private final Topic topic;

  AcknowledgedDeadLetters(
      KafkaOperations<String, byte[]> kafka, PlacedRecords records, Topic.Owner service) {
    this.kafka = kafka;
    this.records = records;
    this.topic = Topics.deadLetters(service);
  }

  @Override
  public void keep(String key, byte[] value, Map<String, String> headers) {
    try {
      send(key, value, headers).get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      throw new UnavailableException("The broker did not acknowledge the dead letter.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("The service is stopping.", e);
    }
  }

  @Override
  public void offer(String key, byte[] value, Map<String, String> headers) {
    try {
      CompletableFuture<?> sent = send(key, value, headers);
      var unused =
          sent.whenComplete((result, failure) -> {
            if (failure != null) {
              lost(failure);
            }
          });
    } catch (KafkaException e) {
      lost(e);
    }
  }

  @Override
  public Optional<byte[]> kept(int partition, long offset) {
    return records.at(topic, partition, offset).map(ConsumerRecord::value);
  }

  private CompletableFuture<?> send(String key, byte[] value, Map<String, String> headers) {
    var letter = new ProducerRecord<>(topic.name(), key, value);
    headers.forEach(
        (name, text) -> letter.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    letter
        .headers()
        .add(Traceparent.HEADER, Traceparent.ofRequest().getBytes(StandardCharsets.UTF_8));
    return kafka.send(letter);
  }

  private static void lost(Throwable failure) {
    log.atWarn()
        .addKeyValue("cause", failure.getClass().getSimpleName())
        .log("A dead letter could not be written");
  }
}
