package hiring.service.start;

import hiring.contract.Topic;
import hiring.contract.Topics;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/** The steps that are about topics. */
final class TopicSteps {

  private TopicSteps() {}

  /** Creates the topics that the service owns, and sees them. */
  static Step owned(BrokerTopics broker, Topic.Owner owner) {
    return () -> {
      List<Topic> missing = broker.missing(Topics.ownedBy(owner));
      if (!missing.isEmpty()) {
        broker.create(missing);
        requireAll(broker, missing);
      }
    };
  }

  /** Waits for the topics of others that the topology reads. */
  static Step consumed(BrokerTopics broker, Topic.Owner owner, Topology topology) {
    List<Topic> others =
        read(topology).stream()
            .flatMap(name -> Topics.named(name).stream())
            .filter(topic -> topic.owner() != owner)
            .toList();
    return () -> requireAll(broker, others);
  }

  private static void requireAll(BrokerTopics broker, List<Topic> topics)
      throws NotYetException, StartRefusedException, InterruptedException {
    List<Topic> missing = broker.missing(topics);
    if (!missing.isEmpty()) {
      throw new NotYetException("topic " + missing.getFirst().name());
    }
  }

  /** The names of all topics that a topology reads, sorted. */
  static Collection<String> read(Topology topology) {
    return topology.describe().subtopologies().stream()
        .flatMap(subtopology -> subtopology.nodes().stream())
        .flatMap(node ->
            node instanceof TopologyDescription.Source source && source.topicSet() != null
                ? source.topicSet().stream()
                : Stream.<String>empty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
