package hiring.service.start;

import hiring.contract.Topic;
import hiring.streams.RecordSize;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** A topic of the catalogue as the broker is to make it. */
final class TopicSettings {

  /**
   * Erased within this time (architecture, section 7): a cleaner that has not yet come by must come
   * by then.
   */
  private static final Duration MAX_COMPACTION_LAG = Duration.ofHours(24);

  /**
   * A tombstone stays this long after it has erased, so that a service that was down over a weekend
   * still learns of it. It holds nothing but the key.
   */
  private static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);

  /** The active segment is neither compacted nor deleted, so it must not stay active for long. */
  private static final Duration COMPACTED_SEGMENT = Duration.ofHours(6);

  private static final Duration SHORTEST_SEGMENT = Duration.ofMinutes(10);
  private static final Duration LONGEST_SEGMENT = Duration.ofDays(7);
  private static final int SEGMENTS_WITHIN_RETENTION = 7;

  private TopicSettings() {}

  static NewTopic of(Topic topic, short replicationFactor) {
    // -1 asks the broker for its own default.
    return new NewTopic(
            topic.name(),
            Optional.of(topic.partitions()),
            replicationFactor == -1 ? Optional.empty() : Optional.of(replicationFactor))
        .configs(configs(topic));
  }

  private static Map<String, String> configs(Topic topic) {
    Map<String, String> configs = new HashMap<>();
    configs.put(
        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
        switch (topic.time()) {
          case LOG_APPEND -> "LogAppendTime";
          case OF_CAUSE -> "CreateTime";
        });
    boolean forEver = topic.retention().equals(Topic.FOR_EVER);
    configs.put(TopicConfig.RETENTION_MS_CONFIG, forEver ? "-1" : millis(topic.retention()));
    configs.put(TopicConfig.RETENTION_BYTES_CONFIG, "-1");
    configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(RecordSize.LARGEST_REQUEST));
    configs.put(TopicConfig.SEGMENT_MS_CONFIG, millis(segment(topic)));
    configs.put(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE);
    if (topic.compacted()) {
      configs.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(MAX_COMPACTION_LAG));
      configs.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(TOMBSTONES_KEPT));
    }
    return configs;
  }

  /** Whole segments are deleted, so a segment is a small part of what is kept. */
  private static Duration segment(Topic topic) {
    if (topic.compacted()) {
      return COMPACTED_SEGMENT;
    }
    if (topic.retention().equals(Topic.FOR_EVER)) {
      return LONGEST_SEGMENT;
    }
    Duration part = topic.retention().dividedBy(SEGMENTS_WITHIN_RETENTION);
    if (part.compareTo(SHORTEST_SEGMENT) < 0) {
      return SHORTEST_SEGMENT;
    }
    return part.compareTo(LONGEST_SEGMENT) > 0 ? LONGEST_SEGMENT : part;
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
