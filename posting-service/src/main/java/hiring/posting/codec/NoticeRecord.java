package hiring.posting.codec;

import hiring.contract.Topic;
import org.apache.avro.specific.SpecificRecord;

/**
 * What an ATS says as a record of an inbox.
 *
 * @param topic the inbox
 * @param key the id of what it is about
 */
public record NoticeRecord(Topic topic, String key, SpecificRecord value) {

  /** What the key is an id of: {@code applicationId} or {@code candidateId}. */
  public String keyName() {
    return topic.key().field().orElseThrow();
  }
}
