package hiring.stack.load;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.contract.Ids;
import hiring.stack.Failure;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class SenderTest {

  private final CountDownLatch flushed = new CountDownLatch(1);

  /** A producer that tells when a batch is through. */
  private final class Producer extends MockProducer<byte[], byte[]> {

    private final boolean works;

    Producer(boolean works) {
      super(
          works, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
      this.works = works;
    }

    @Override
    public synchronized void flush() {
      if (!works) {
        errorNext(new KafkaException("the broker is gone"));
      }
      super.flush();
      flushed.countDown();
    }
  }

  @Test
  void every_record_is_sent_under_its_id() throws Exception {
    Producer producer = new Producer(true);
    Sender sender = new Sender(producer, "topic", 0);

    sender.start(batch(100));

    assertThat(flushed.await(30, SECONDS)).isTrue();
    assertThat(sender.acknowledged()).isEqualTo(100);
    assertThat(producer.history()).hasSize(100);
    assertThat(producer.history().getLast().key())
        .asString()
        .isEqualTo(Ids.derive("99").toString());
  }

  @Test
  void a_rate_is_kept() throws Exception {
    Sender sender = new Sender(new Producer(true), "topic", 100);
    long begin = System.nanoTime();

    sender.start(batch(21));

    assertThat(flushed.await(30, SECONDS)).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isGreaterThanOrEqualTo(Duration.ofMillis(200));
  }

  @Test
  void a_record_that_was_not_written_is_told() throws Exception {
    Sender sender = new Sender(new Producer(false), "topic", 0);

    sender.start(batch(2));

    assertThat(flushed.await(30, SECONDS)).isTrue();
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(sender::acknowledged)
        .withMessage("a record was not written: the broker is gone");
  }

  private static Batch batch(int size) {
    List<UUID> ids =
        IntStream.range(0, size).mapToObj(i -> Ids.derive(Integer.toString(i))).toList();
    return new Batch(ids, Collections.nCopies(size, new byte[] {1}));
  }
}
