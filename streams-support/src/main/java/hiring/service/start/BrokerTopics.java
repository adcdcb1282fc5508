package hiring.service.start;

import static java.util.Objects.requireNonNull;

import hiring.contract.Topic;
import hiring.service.kafka.BrokerAdmin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics as the broker has them. */
final class BrokerTopics {

  private final BrokerAdmin admin;
  private final short replicationFactor;

  BrokerTopics(BrokerAdmin admin, short replicationFactor) {
    this.admin = admin;
    this.replicationFactor = replicationFactor;
  }

  /** Returns when a broker answers. */
  void reach() throws NotYetException, StartRefusedException, InterruptedException {
    KafkaCalls.answer("to be asked", () -> admin.get().describeCluster().nodes());
  }

  /**
   * Those of the topics that are not there.
   *
   * @throws StartRefusedException if one is there with another number of partitions: its keys, and
   *     the state that was made from them, would be elsewhere
   */
  List<Topic> missing(Collection<Topic> topics)
      throws NotYetException, StartRefusedException, InterruptedException {
    var asked = KafkaCalls.answer("to list topics", () -> admin.get().listTopics().names());
    List<Topic> missing = new ArrayList<>();
    for (Topic topic : topics) {
      if (asked.contains(topic.name())) {
        requireSize(topic);
      } else {
        missing.add(topic);
      }
    }
    return missing;
  }

  /** Creates topics; that another instance was quicker is no failure. */
  void create(List<Topic> topics)
      throws NotYetException, StartRefusedException, InterruptedException {
    CreateTopicsResult created =
        admin
            .get()
            .createTopics(
                topics.stream().map(topic -> TopicSettings.of(topic, replicationFactor)).toList());
    for (Topic topic : topics) {
      try {
        KafkaCalls.answer(
            "to create topic " + topic.name(),
            () -> requireNonNull(created.values().get(topic.name())));
      } catch (StartRefusedException e) {
        if (!(e.getCause() instanceof TopicExistsException)) {
          throw e;
        }
      }
    }
  }

  /** Where each partition of a topic ends now. */
  Map<TopicPartition, Long> ends(Topic topic)
      throws NotYetException, StartRefusedException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    for (int partition = 0; partition < topic.partitions(); partition++) {
      asked.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
    }
    Map<TopicPartition, ListOffsetsResultInfo> answered =
        KafkaCalls.answer("to list offsets", () -> admin.get().listOffsets(asked).all());
    Map<TopicPartition, Long> ends = new HashMap<>();
    answered.forEach((partition, info) -> ends.put(partition, info.offset()));
    return ends;
  }

  private void requireSize(Topic topic)
      throws NotYetException, StartRefusedException, InterruptedException {
    TopicDescription description;
    try {
      description =
          KafkaCalls.answer(
              "to describe topic " + topic.name(),
              () ->
                  requireNonNull(
                      admin
                          .get()
                          .describeTopics(List.of(topic.name()))
                          .topicNameValues()
                          .get(topic.name())));
    } catch (NotYetException e) {
      // Listed and not described: just created, or just deleted.
      throw e.getCause() instanceof UnknownTopicOrPartitionException
          ? new NotYetException("topic " + topic.name(), e.getCause())
          : e;
    }
    int actual = description.partitions().size();
    if (actual != topic.partitions()) {
      throw new StartRefusedException(
          "topic "
              + topic.name()
              + " has "
              + actual
              + " partitions and must have "
              + topic.partitions()
              + ": with another number, keys and the state made from them are in other places");
    }
  }
}
