package hiring.stack.load;

import hiring.contract.Topics;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;

/** The topics that rivals read and write; they go when the rival does. */
final class RivalTopics implements AutoCloseable {

  private static final String AN_HOUR = "3600000";

  private final Admin admin;

  RivalTopics(String bootstrapServers) {
    admin =
        Admin.create(
            Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
  }

  /** Creates a rival's input and output, with as many partitions as ours have. */
  void create(String id) throws InterruptedException {
    Map<String, String> settings =
        Map.of(
            TopicConfig.RETENTION_MS_CONFIG,
            AN_HOUR,
            TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
            "LogAppendTime");
    List<NewTopic> topics =
        List.of(
            new NewTopic(Rival.input(id), Topics.PARTITIONS, (short) -1).configs(settings),
            new NewTopic(Rival.output(id), Topics.PARTITIONS, (short) -1).configs(settings));
    done(admin.createTopics(topics).all());
  }

  /** Deletes what rivals have left, this one and any that was interrupted: topics and groups. */
  void deleteAll() throws InterruptedException {
    Collection<String> topics =
        done(admin.listTopics().names()).stream().filter(RivalTopics::isRivals).toList();
    done(admin.deleteTopics(topics).all());
    Collection<String> groups =
        done(admin.listGroups().valid()).stream()
            .map(group -> group.groupId())
            .filter(RivalTopics::isRivals)
            .toList();
    try {
      admin.deleteConsumerGroups(groups).all().get();
    } catch (ExecutionException e) {
      // One whose process was killed has members for a while; the next sweep takes it.
    }
  }

  private static boolean isRivals(String name) {
    return name.startsWith(Rival.PREFIX);
  }

  private static <T> T done(KafkaFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new Failure(ExitCode.FAILED, "the broker did not do as it was asked: " + e.getCause());
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
