package hiring.streams;

import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/**
 * The topic that the record came from; the sink's partitioner then finds the partition of its key.
 */
final class BackToItsTopic implements TopicNameExtractor<byte[], byte[]> {

  @Override
  public String extract(byte[] key, byte[] value, RecordContext context) {
    return context.topic();
  }

  @Override
  public String toString() {
    return "BackToItsTopic";
  }
}
