package hiring.service;

import hiring.contract.Topic;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** Reads again a record that a store knows the place of. For people who wait, not for streams. */
public interface RecordLookup {

  /**
   * The record; empty where it is no longer there, having been compacted away or deleted.
   *
   * @param key by which it lies in its partition
   * @param offset in that partition
   * @throws UnavailableException if the broker or the registry does not answer
   */
  Optional<SpecificRecord> find(Topic topic, String key, long offset);
}
