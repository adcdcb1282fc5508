package hiring.system.stack;

import hiring.contract.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Which instance of a service reads which partitions, and how much lies there unread. */
public final class Group implements AutoCloseable {

  private final Admin admin;
  private final String name;

  public Group(Stack stack, Topic.Owner service) {
    this.admin =
        Admin.create(
            Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()));
    this.name = service.service();
  }

  /** One look: the partitions that each instance reads, by the instance's name. */
  public Map<String, Set<TopicPartition>> owned() throws InterruptedException, ExecutionException {
    Map<String, Set<TopicPartition>> owned = new HashMap<>();
    for (MemberDescription member : members()) {
      owned
          .computeIfAbsent(instance(member), any -> new HashSet<>())
          .addAll(member.assignment().topicPartitions());
    }
    return owned;
  }

  private Collection<MemberDescription> members() throws InterruptedException, ExecutionException {
    return admin.describeConsumerGroups(Set.of(name)).all().get().values().stream()
        .flatMap(described -> described.members().stream())
        .toList();
  }

  /** The partitions of one topic that an instance reads. */
  public Set<TopicPartition> owned(String instance, Topic topic)
      throws InterruptedException, ExecutionException {
    Set<TopicPartition> all = new HashSet<>(owned().getOrDefault(instance, Set.of()));
    all.removeIf(Predicate.not(partition -> partition.topic().equals(topic.name())));
    return all;
  }

  /** How many records of some partitions are not yet handled. */
  public long backlog(Set<TopicPartition> partitions)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    long backlog = 0;
    for (var end : admin.listOffsets(latest).all().get().entrySet()) {
      OffsetAndMetadata offset = committed.get(end.getKey());
      backlog += end.getValue().offset() - (offset == null ? 0 : offset.offset());
    }
    return backlog;
  }

  /** A member is a thread: the instance's name and its number. */
  private static String instance(MemberDescription member) {
    String id = member.groupInstanceId().orElseGet(member::consumerId);
    return id.substring(0, Math.max(0, id.lastIndexOf('-')));
  }

  @Override
  public void close() {
    admin.close();
  }
}
