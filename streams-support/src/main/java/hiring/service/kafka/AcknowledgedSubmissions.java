package hiring.service.kafka;

import hiring.contract.Topic;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
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
    try {
      kafka.send(sending.record(topic, key, submission)).get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (KafkaException | ExecutionException | TimeoutException e) {
      throw new UnavailableException("The broker did not acknowledge the submission.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("The service is stopping.", e);
    }
  }
}
