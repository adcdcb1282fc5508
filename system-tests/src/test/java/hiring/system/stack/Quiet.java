package hiring.system.stack;

import hiring.contract.Topic;
import hiring.system.fold.Fold;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Whether everything that was written has been handled, so that nothing more will follow. */
public final class Quiet implements AutoCloseable {

  private final Admin admin;
  private final LogFollower follower;
  private final Set<Topic.Owner> services;

  /** Looks at all services. */
  public Quiet(Stack stack, LogFollower follower) {
    this(stack, follower, EnumSet.allOf(Topic.Owner.class));
  }

  /** Looks at some services. */
  public Quiet(Stack stack, LogFollower follower, Set<Topic.Owner> services) {
    this.services = Set.copyOf(services);
    this.admin =
        Admin.create(
            Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()));
    this.follower = follower;
  }

  /**
   * One look: every service has committed past the last record of each partition that it reads, the
   * follower has read to the end, and while this was looked at nothing came.
   */
  public boolean holds() {
    int before = follower.count();
    try {
      for (Topic.Owner service : services) {
        if (!hasHandledAll(service)) {
          return false;
        }
      }
      return hasReadAll() && follower.count() == before;
    } catch (ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for offsets", e);
    }
  }

  private boolean hasHandledAll(Topic.Owner service)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(service.service()).partitionsToOffsetAndMetadata().get();
    for (Topic topic : Fold.read(service)) {
      for (int number = 0; number < topic.partitions(); number++) {
        TopicPartition partition = new TopicPartition(topic.name(), number);
        OffsetAndMetadata offset = committed.get(partition);
        if ((offset == null ? 0 : offset.offset()) <= follower.last(partition)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean hasReadAll() throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    LogFollower.partitions().forEach(partition -> asked.put(partition, OffsetSpec.latest()));
    Map<TopicPartition, ListOffsetsResultInfo> ends =
        admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all().get();
    return ends.entrySet().stream()
        .allMatch(end -> follower.position(end.getKey()) >= end.getValue().offset());
  }

  @Override
  public void close() {
    admin.close();
  }
}
