package hiring.stack.load;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Every record in is one record out. */
final class Passage implements Goal {

  private final int expected;
  private int done;

  Passage(int expected) {
    this.expected = expected;
  }

  @Override
  public void take(ConsumerRecord<byte[], byte[]> record, long seenAtMillis) {
    done++;
  }

  @Override
  public int done() {
    return done;
  }

  @Override
  public int expected() {
    return expected;
  }
}
