package hiring.service.kafka;

import hiring.contract.Topic;
import hiring.events.CommandAnswered;
import hiring.service.CommandGateway;
import hiring.service.RefusedException;
import hiring.service.UnavailableException;
import hiring.streams.Decided;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.requestreply.ReplyingKafkaTemplate;

/**
 * Asks the topology through Kafka. It reads the reply topic from the offsets at which it was
 * opened, without a consumer group: it misses no answer to what it sends, waits for no assignment,
 * and leaves no group behind.
 */
public final class ReplyGateway implements CommandGateway, SmartLifecycle {

  /** Makes the template that reads replies from these offsets on. */
  interface Templates
      extends Function<
          Map<TopicPartition, Long>, ReplyingKafkaTemplate<String, byte[], SpecificRecord>> {}

  private final Templates templates;
  private final Sending sending;
  private final Duration replyTimeout;
  private volatile @Nullable ReplyingKafkaTemplate<String, byte[], SpecificRecord> template;

  ReplyGateway(Templates templates, Sending sending, Duration replyTimeout) {
    this.templates = templates;
    this.sending = sending;
    this.replyTimeout = replyTimeout;
  }

  /** From now on commands can be asked. */
  public synchronized void open(Map<TopicPartition, Long> ends) {
    if (template == null) {
      ReplyingKafkaTemplate<String, byte[], SpecificRecord> opened = templates.apply(ends);
      opened.start();
      template = opened;
    }
  }

  @Override
  public CommandAnswered ask(Topic topic, String key, SpecificRecord command) {
    var kafka = template;
    if (kafka == null) {
      throw new UnavailableException("The service is not ready yet.");
    }
    try {
      ConsumerRecord<String, SpecificRecord> reply =
          kafka.sendAndReceive(sending.record(topic, key, command), replyTimeout).get();
      return unlessReused((CommandAnswered) reply.value());
    } catch (KafkaException | ExecutionException e) {
      throw new UnavailableException("The command was not answered in time.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("The service is stopping.", e);
    }
  }

  /** A mistake of the caller's, whatever it asked for. */
  private static CommandAnswered unlessReused(CommandAnswered answer) {
    if (Decided.ID_REUSED.equals(answer.getReason())) {
      throw new RefusedException(Decided.ID_REUSED, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return answer;
  }

  /** Opened by the start-up, once the reply topic exists. */
  @Override
  public void start() {}

  @Override
  public synchronized void stop() {
    var kafka = template;
    template = null;
    if (kafka != null) {
      kafka.stop();
      kafka.destroy();
    }
  }

  @Override
  public boolean isRunning() {
    return template != null;
  }

  /** Stopped after the web server has answered its last request, before Kafka Streams. */
  @Override
  public int getPhase() {
    return 100;
  }
}
