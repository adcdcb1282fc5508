package hiring.system.stack;

import hiring.contract.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Makes the broker forget within seconds what it forgets within a day or a week. */
public final class Hurry {

  private static final String SECOND = "1000";

  /** Long enough for everyone to have read it before. */
  private static final String RETENTION = "10000";

  private Hurry() {}

  /** What is compacted is compacted at once; what is kept for some days, for some seconds. */
  public static void forgetting(Stack stack) throws Exception {
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()))) {
      Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
      changes.put(
          new ConfigResource(ConfigResource.Type.BROKER, ""),
          List.of(set("log.cleaner.backoff.ms", "500")));
      for (String topic : admin.listTopics().names().get()) {
        if (topic.endsWith("-changelog") || topic.equals(Topics.APPLICATIONS.name())) {
          changes.put(topic(topic), atOnce());
        } else if (topic.equals(Topics.ATS_SUBMISSIONS.name())) {
          // The cleaner looks at once for what is compacted, and deletes what is over as well; for
          // all else the broker looks every five minutes.
          List<AlterConfigOp> ops = new ArrayList<>(atOnce());
          ops.add(set(TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete"));
          ops.add(set(TopicConfig.RETENTION_MS_CONFIG, RETENTION));
          changes.put(topic(topic), ops);
        }
      }
      admin.incrementalAlterConfigs(changes).all().get();
    }
  }

  private static List<AlterConfigOp> atOnce() {
    return List.of(
        set(TopicConfig.SEGMENT_MS_CONFIG, SECOND),
        set(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, SECOND),
        set(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.0"),
        set(TopicConfig.FILE_DELETE_DELAY_MS_CONFIG, "100"));
  }

  private static ConfigResource topic(String name) {
    return new ConfigResource(ConfigResource.Type.TOPIC, name);
  }

  private static AlterConfigOp set(String name, String value) {
    return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
  }
}
