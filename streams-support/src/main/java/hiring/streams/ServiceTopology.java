package hiring.streams;

import hiring.contract.Topic;
import java.util.List;
import org.apache.kafka.streams.Topology;

/**
 * The words in which a service's topology is written: it ingests, decides, emits and answers. Every
 * node is named; there is no repartitioning and no hidden topic.
 */
public final class ServiceTopology {

  private final Topology topology;
  private final Platform platform;

  public ServiceTopology(Topology topology, Platform platform) {
    this.topology = topology;
    this.platform = platform;
  }

  /**
   * Reads topics of the catalogue and lets through what is a record of its topic.
   *
   * @param name such as {@code ingest-role-commands}
   * @param topics one or more; those that reach one decision together are read together, oldest
   *     record first
   */
  public Ingest ingest(String name, Topic... topics) {
    return Ingest.add(topology, platform, name, List.of(topics));
  }
}
