package hiring.system;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationSubmitted;
import hiring.streams.Poison;
import hiring.system.fold.Partitions;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What is no record of its topic, made from one that is.
 *
 * @param key belongs to the partition; null where that is what is wrong
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Garbage(
    Topic topic, int partition, byte @Nullable [] key, byte @Nullable [] value, Poison reason) {

  /** What can be wrong, on any topic. */
  enum Way {
    EMPTY,
    TRUNCATED,
    OTHER_MAGIC_BYTE,
    UNKNOWN_SCHEMA,
    TYPE_OF_ANOTHER_TOPIC,
    BYTES_LEFT_OVER,
    KEY_OF_ANOTHER
  }

  private static final int UNKNOWN_ID = 999_999;
  private static final int OTHER_MAGIC = 1;

  /**
   * Garbage for a partition of a topic.
   *
   * @param log in which good records are found
   */
  static Garbage of(Topic topic, int partition, Way way, Log log, RandomGenerator random) {
    byte[] good = Objects.requireNonNull(log.of(topic).getFirst().value());
    byte[] key = keyOf(partition, random);
    return switch (way) {
      case EMPTY -> new Garbage(topic, partition, key, new byte[0], Poison.MALFORMED);
      case TRUNCATED ->
          new Garbage(
              topic, partition, key, Arrays.copyOf(good, good.length - 1), Poison.MALFORMED);
      case OTHER_MAGIC_BYTE -> {
        byte[] bad = good.clone();
        bad[0] = OTHER_MAGIC;
        yield new Garbage(topic, partition, key, bad, Poison.BAD_MAGIC);
      }
      case UNKNOWN_SCHEMA -> {
        byte[] bad = good.clone();
        ByteBuffer.wrap(bad).putInt(1, UNKNOWN_ID);
        yield new Garbage(topic, partition, key, bad, Poison.UNKNOWN_SCHEMA);
      }
      case TYPE_OF_ANOTHER_TOPIC ->
          new Garbage(topic, partition, key, stranger(topic, log), Poison.WRONG_TYPE);
      case BYTES_LEFT_OVER ->
          new Garbage(
              topic, partition, key, Arrays.copyOf(good, good.length + 1), Poison.TRAILING_BYTES);
      case KEY_OF_ANOTHER -> new Garbage(topic, partition, key, good, Poison.KEY_MISMATCH);
    };
  }

  private static byte[] stranger(Topic topic, Log log) {
    Topic other =
        topic.records().contains(ApplicationSubmitted.class)
            ? Topics.ROLES
            : Topics.ATS_SUBMISSIONS;
    Entry entry = log.of(other).getFirst();
    return Objects.requireNonNull(entry.value());
  }

  /** Somebody's key, such that the record lies where it belongs. */
  private static byte[] keyOf(int partition, RandomGenerator random) {
    while (true) {
      byte[] key =
          new UUID(random.nextLong(), random.nextLong())
              .toString()
              .getBytes(StandardCharsets.UTF_8);
      if (Partitions.of(key, Topics.PARTITIONS) == partition) {
        return key;
      }
    }
  }
}
