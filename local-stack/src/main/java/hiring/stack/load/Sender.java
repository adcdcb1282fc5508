package hiring.stack.load;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Sends a batch to a topic in a thread of its own, at a rate or as fast as it is taken. */
final class Sender {

  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final double rate;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
  private AtomicLongArray sentAtMillis = new AtomicLongArray(0);
  private volatile long beganAtMillis;
  private volatile long endedAtMillis;

  /**
   * Prepares it.
   *
   * @param rate records per second; 0: without a limit
   */
  Sender(Producer<byte[], byte[]> producer, String topic, double rate) {
    this.producer = producer;
    this.topic = topic;
    this.rate = rate;
  }

  /** Begins to send, and returns. */
  void start(Batch batch) {
    sentAtMillis = new AtomicLongArray(batch.size());
    beganAtMillis = System.currentTimeMillis();
    Thread.ofPlatform().name("send-" + topic).daemon().start(() -> send(batch));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the callback is told
  private void send(Batch batch) {
    try {
      long begin = System.nanoTime();
      for (int i = 0; i < batch.size() && failure.get() == null; i++) {
        if (rate > 0) {
          awaitTurn(begin + (long) (i * TimeUnit.SECONDS.toNanos(1) / rate));
        }
        int index = i;
        producer.send(
            new ProducerRecord<>(topic, batch.key(i), batch.value(i)),
            (metadata, e) -> acknowledge(index, metadata, e));
      }
      producer.flush();
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    }
    endedAtMillis = System.currentTimeMillis();
  }

  private static void awaitTurn(long nanoTime) {
    long left = nanoTime - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = nanoTime - System.nanoTime();
    }
  }

  private void acknowledge(int index, RecordMetadata metadata, @Nullable Exception e) {
    if (e == null) {
      sentAtMillis.set(index, metadata.timestamp());
      acknowledged.incrementAndGet();
    } else {
      failure.compareAndSet(null, e);
    }
  }

  /**
   * How many the broker has.
   *
   * @throws Failure if one could not be written
   */
  int acknowledged() {
    Exception e = failure.get();
    if (e != null) {
      throw new Failure(ExitCode.FAILED, "a record was not written: " + e.getMessage());
    }
    return acknowledged.get();
  }

  /**
   * When the broker took a record; epoch milliseconds. Before it has told us, the present moment.
   */
  long sentAtMillis(int index) {
    long sent = sentAtMillis.get(index);
    return sent == 0 ? System.currentTimeMillis() : sent;
  }

  /** When it began; epoch milliseconds. */
  long beganAtMillis() {
    return beganAtMillis;
  }

  /** How long it took, or has taken so far; milliseconds, at least 1. */
  long millis() {
    long end = endedAtMillis == 0 ? System.currentTimeMillis() : endedAtMillis;
    return Math.max(1, end - beganAtMillis);
  }
}
