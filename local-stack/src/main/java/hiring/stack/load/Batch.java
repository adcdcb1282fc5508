package hiring.stack.load;

import hiring.contract.Topics;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Applications as they are sent, made before anything is measured: making them costs as much as
 * deciding about them.
 *
 * @param ids each one's application id
 * @param values each one's bytes
 */
record Batch(List<UUID> ids, List<byte[]> values) {

  /**
   * Makes so many.
   *
   * @param run tells this batch's ids from those of any other
   */
  static Batch make(
      String run, long seed, int count, List<UUID> roleIds, KafkaAvroSerializer serializer) {
    Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
    List<UUID> ids = new ArrayList<>(count);
    List<byte[]> values = new ArrayList<>(count);
    for (long number = 0; number < count; number++) {
      SyntheticApplication application = new SyntheticApplication(run, number);
      ids.add(application.applicationId());
      values.add(
          serializer.serialize(
              Topics.ATS_SUBMISSIONS.name(), application.record(seed, roleIds, now)));
    }
    return new Batch(ids, values);
  }

  int size() {
    return ids.size();
  }

  byte[] key(int index) {
    return ids.get(index).toString().getBytes(StandardCharsets.US_ASCII);
  }

  byte[] value(int index) {
    return values.get(index);
  }

  /** How long a record's value is on average; bytes. */
  long averageBytes() {
    return Math.round(values.stream().mapToInt(value -> value.length).average().orElse(0));
  }
}
