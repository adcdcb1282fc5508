package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.Topics;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;

/**
 * Valid records of some topics; what follows is a decision about them, or they are passed on as
 * they came.
 */
public final class Ingest {

  private static final String PREFIX = "ingest-";

  private final Topology topology;
  private final Platform platform;
  private final Nodes nodes;
  private final boolean open;

  /**
   * The names of an ingestion's nodes.
   *
   * @param next the node that takes what is let through
   */
  record Nodes(String subject, String next) {
    String read() {
      return "read-" + subject;
    }

    String ingest() {
      return PREFIX + subject;
    }

    String reject() {
      return "reject-" + subject;
    }

    String reroute() {
      return "reroute-" + subject;
    }
  }

  private Ingest(Topology topology, Platform platform, Nodes nodes, boolean open) {
    this.topology = topology;
    this.platform = platform;
    this.nodes = nodes;
    this.open = open;
  }

  static Ingest add(Topology topology, Platform platform, String name, List<Topic> topics) {
    if (!name.startsWith(PREFIX)) {
      throw new IllegalArgumentException("an ingestion is named " + PREFIX + "…, not " + name);
    }
    String subject = name.substring(PREFIX.length());
    topology.addSource(
        AutoOffsetReset.earliest(),
        "read-" + subject,
        new RecordTime(),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer(),
        topics.stream().map(Topic::name).toArray(String[]::new));
    boolean open = topics.stream().anyMatch(topic -> topic.time() == Topic.Time.LOG_APPEND);
    return new Ingest(topology, platform, new Nodes(subject, ""), open);
  }

  /**
   * Decides about each record.
   *
   * @param name such as {@code decide-role}
   */
  public <S, C, E, R> Decided decide(String name, DeciderShell<S, C, E, R> shell) {
    addIngest(name);
    Decided.Nodes decided = new Decided.Nodes(name, nodes.reject());
    topology.addProcessor(
        name, () -> new DeciderProcessor<>(shell, platform, decided), nodes.ingest());
    shell.states().stores().forEach(store -> topology.addStateStore(store, name));
    shell.heldStores().forEach(store -> topology.addStateStore(store, name));
    addReject(nodes.ingest(), name);
    return new Decided(topology, platform, decided);
  }

  /**
   * Writes each record, as it came, once to every partition of another topic.
   *
   * @param name such as {@code copy-roles}
   */
  public void copy(String name, Topic copies) {
    String pass = addPass();
    topology.addSink(
        name,
        copies.name(),
        new ByteArraySerializer(),
        new ByteArraySerializer(),
        new ToEveryPartition(),
        pass);
    addReject(nodes.ingest());
  }

  /**
   * Writes each record, as it came, to the partition of its key on another topic: there it gets in
   * line with others that one decision is made about.
   *
   * @param name such as {@code queue-scheduling-commands}
   */
  public void forward(String name, Topic line) {
    String pass = addPass();
    topology.addSink(name, line.name(), new ByteArraySerializer(), new ByteArraySerializer(), pass);
    addReject(nodes.ingest());
  }

  private String addPass() {
    String pass = "pass-" + nodes.subject();
    addIngest(pass);
    topology.addProcessor(pass, CopyProcessor::new, nodes.ingest());
    return pass;
  }

  private void addIngest(String next) {
    Nodes connected = new Nodes(nodes.subject(), next);
    topology.addProcessor(
        nodes.ingest(), () -> new IngestProcessor(platform, connected), nodes.read());
    if (open) {
      topology.addSink(
          nodes.reroute(),
          new BackToItsTopic(),
          new ByteArraySerializer(),
          new ByteArraySerializer(),
          nodes.ingest());
    }
  }

  private void addReject(String... parents) {
    topology.addSink(
        nodes.reject(),
        Topics.deadLetters(platform.service()).name(),
        new ByteArraySerializer(),
        new ByteArraySerializer(),
        parents);
  }
}
