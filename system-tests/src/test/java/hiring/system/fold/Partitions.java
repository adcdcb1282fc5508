package hiring.system.fold;

import hiring.contract.Topic;
import hiring.system.log.Entry;
import org.apache.kafka.common.utils.Utils;

/** Where keys belong: the default of Java's producers, murmur2. */
public final class Partitions {

  private Partitions() {}

  /** The partition of a key. */
  public static int of(byte[] key, int partitions) {
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }

  /**
   * Whether a record lies where another client's partitioner put it. The service that reads it
   * writes it once more, to where its key belongs, and decides about that one.
   */
  public static boolean isMisplaced(Entry entry, int partitions) {
    byte[] key = entry.key();
    return entry.topic().time() == Topic.Time.LOG_APPEND
        && key != null
        && of(key, partitions) != entry.partition();
  }
}
