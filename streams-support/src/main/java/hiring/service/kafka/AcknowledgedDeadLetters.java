package hiring.service.kafka;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.service.DeadLetterGateway;
import hiring.service.UnavailableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Writes dead letters that HTTP makes, with the trace of their request, and looks one up. */
final class AcknowledgedDeadLetters implements DeadLetterGateway {

  private static final Logger log = LoggerFactory.getLogger(AcknowledgedDeadLetters.class);

  /** A little past the producer's own delivery time-out, which is what really ends the wait. */
  private static final long WAIT_SECONDS = 12;

  private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);

  private final KafkaOperations<String, byte[]> kafka;
  private final Supplier<Consumer<String, byte[]>> readers;
  private final Topic topic;

  AcknowledgedDeadLetters(
      KafkaOperations<String, byte[]> kafka,
      Supplier<Consumer<String, byte[]>> readers,
      Topic.Owner service) {
    this.kafka = kafka;
    this.readers = readers;
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

  /** Seldom asked for, by a person: a reader each time, and none that waits for the next. */
  @Override
  public Optional<byte[]> kept(int partition, long offset) {
    if (partition < 0 || partition >= topic.partitions() || offset < 0) {
      return Optional.empty();
    }
    TopicPartition place = new TopicPartition(topic.name(), partition);
    try (Consumer<String, byte[]> reader = readers.get()) {
      reader.assign(List.of(place));
      if (offset < at(reader.beginningOffsets(List.of(place)))
          || offset >= at(reader.endOffsets(List.of(place)))) {
        return Optional.empty();
      }
      reader.seek(place, offset);
      for (ConsumerRecord<String, byte[]> next : reader.poll(ANSWERED_WITHIN)) {
        // Past it: at its place is the end of a transaction.
        return Optional.ofNullable(next.offset() == offset ? next.value() : null);
      }
    } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
      throw new UnavailableException("The broker did not answer.", e);
    }
    throw new UnavailableException("The broker did not answer.");
  }

  private static long at(Map<TopicPartition, Long> offsets) {
    return offsets.values().iterator().next();
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
