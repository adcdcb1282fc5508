package hiring.stack.load;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a run waits for, record by record. */
interface Goal {

  /**
   * Takes a committed record.
   *
   * @param seenAtMillis when a reader had it; epoch milliseconds
   */
  void take(ConsumerRecord<byte[], byte[]> record, long seenAtMillis);

  /** How many applications have come to their end. */
  int done();

  /** How many there are. */
  int expected();
}
