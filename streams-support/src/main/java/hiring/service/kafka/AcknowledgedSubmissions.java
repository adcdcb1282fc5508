package hiring.service.kafka;

import hiring.contract.Topic;
import hiring.service.OversizedException;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import hiring.streams.RecordSize;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Sends, and returns once the broker has acknowledged. */
final class AcknowledgedSubmissions implements SubmissionGateway {

  /** A little past the producer's own delivery time-out, which is what really ends the wait. */
  private static final long WAIT_SECONDS = 12;

  private final KafkaOperations<String, byte[]> kafka;
  private final Sending sending;

  AcknowledgedSubmissions(KafkaOperations<String, byte[]> kafka, Sending sending) {
    this.kafka = kafka;
    this.sending = sending;
  }

  @Override
  public void submit(Topic topic, String key, SpecificRecord submission) {
    ProducerRecord<String, byte[]> record = sending.record(topic, key, submission);
    if (RecordSize.of(key.getBytes(StandardCharsets.UTF_8), record.value()) > RecordSize.LARGEST) {
      throw new OversizedException(topic.name());
    }
    try {
      kafka.send(record).get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      if (isTooLarge(e)) {
        throw new OversizedException(topic.name());
      }
      throw new UnavailableException("The broker did not acknowledge the submission.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("The service is stopping.", e);
    }
  }

  /** Whoever set up the broker may have it take less than we ask for. */
  private static boolean isTooLarge(@Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RecordTooLargeException) {
        return true;
      }
    }
    return false;
  }
}
