package hiring.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.RecordSize;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicSettingsTest {

  @Test
  void an_inbox_is_stamped_by_the_broker_and_kept_as_the_catalogue_says() {
    assertThat(configs(Topics.ROLE_COMMANDS))
        .containsEntry("message.timestamp.type", "LogAppendTime")
        .containsEntry("cleanup.policy", "delete")
        .containsEntry("retention.ms", millis(Duration.ofDays(7)))
        .containsEntry("segment.ms", millis(Duration.ofDays(1)));
  }

  @Test
  void a_record_of_what_happened_keeps_its_cause_s_time_for_ever() {
    assertThat(configs(Topics.ROLES))
        .containsEntry("message.timestamp.type", "CreateTime")
        .containsEntry("retention.ms", "-1")
        .containsEntry("segment.ms", millis(Duration.ofDays(7)));
  }

  @Test
  void a_tombstone_erases_within_a_day_and_is_seen_for_a_week() {
    assertThat(configs(Topics.APPLICATIONS))
        .containsEntry("cleanup.policy", "compact")
        .containsEntry("max.compaction.lag.ms", millis(Duration.ofHours(24)))
        .containsEntry("segment.ms", millis(Duration.ofHours(6)))
        .containsEntry("delete.retention.ms", millis(Duration.ofDays(7)));
  }

  @Test
  void replication_is_the_broker_s_own_unless_it_is_set() {
    assertThat(TopicSettings.of(Topics.ROLES, (short) -1).replicationFactor())
        .isEqualTo((short) -1);
    assertThat(TopicSettings.of(Topics.ROLES, (short) 3).replicationFactor()).isEqualTo((short) 3);
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_kept_for_a_time_is_deleted_soon_after(Topic topic) {
    Map<String, String> configs = configs(topic);
    long retention = Long.parseLong(configs.getOrDefault("retention.ms", ""));
    long segment = Long.parseLong(configs.getOrDefault("segment.ms", ""));

    assertThat(segment).isBetween(600_000L, millisOf(Duration.ofDays(7)));
    if (retention > 0) {
      assertThat(segment).isLessThanOrEqualTo(retention / 6);
    }
    assertThat(TopicSettings.of(topic, (short) 1).numPartitions()).isEqualTo(topic.partitions());
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_largest_record_that_may_be_read_may_be_written(Topic topic) {
    assertThat(configs(topic))
        .containsEntry("max.message.bytes", Integer.toString(RecordSize.LARGEST_REQUEST));
  }

  static List<Topic> all() {
    return Topics.all();
  }

  private static Map<String, String> configs(Topic topic) {
    NewTopic created = TopicSettings.of(topic, (short) -1);
    return created.configs();
  }

  private static String millis(Duration duration) {
    return Long.toString(millisOf(duration));
  }

  private static long millisOf(Duration duration) {
    return duration.toMillis();
  }
}
