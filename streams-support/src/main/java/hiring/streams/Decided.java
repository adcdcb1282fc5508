package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;

/** What was decided, on its way to the topics that tell of it. */
public final class Decided {

  /** The code that answers another command under an id that was used; it has no effect. */
  public static final String ID_REUSED = "COMMAND_ID_REUSED";

  private final Topology topology;
  private final Platform platform;
  private final Nodes nodes;
  private @Nullable Topic last;

  /** The names of a decision's nodes. Complete before the topology starts. */
  static final class Nodes {
    private final String decide;
    private final String reject;
    private final Map<String, List<String>> sinks = new HashMap<>();
    private @Nullable String answer;

    Nodes(String decide, String reject) {
      this.decide = decide;
      this.reject = reject;
    }

    String decide() {
      return decide;
    }

    String reject() {
      return reject;
    }

    @Nullable String answer() {
      return answer;
    }

    String answeredStore() {
      return decide + "-answered";
    }

    List<String> sinks(Topic topic) {
      List<String> found = sinks.get(topic.name());
      if (found == null) {
        throw new IllegalStateException(decide + " does not emit to " + topic.name());
      }
      return found;
    }

    private void addSink(Topic topic, String sink) {
      sinks.merge(
          topic.name(),
          List.of(sink),
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
  }

  Decided(Topology topology, Platform platform, Nodes nodes) {
    this.topology = topology;
    this.platform = platform;
    this.nodes = nodes;
  }

  /**
   * Writes what is meant for a topic.
   *
   * @param name such as {@code emit-roles}
   */
  public Decided emit(String name, Topic topic) {
    topology.addSink(
        name, topic.name(), new ByteArraySerializer(), new ByteArraySerializer(), nodes.decide());
    nodes.addSink(topic, name);
    last = topic;
    return this;
  }

  /**
   * Writes what the last {@link #emit} writes once more, to every partition of another topic.
   *
   * @param name such as {@code copy-roles}
   */
  public Decided copy(String name, Topic copies) {
    if (last == null) {
      throw new IllegalStateException("emit comes before copy");
    }
    topology.addSink(
        name,
        copies.name(),
        new ByteArraySerializer(),
        new ByteArraySerializer(),
        new ToEveryPartition(),
        nodes.decide());
    nodes.addSink(last, name);
    return this;
  }

  /**
   * Answers commands to callers who wait, and remembers the answers.
   *
   * @param name such as {@code answer-role-commands}
   */
  public Decided answer(String name) {
    topology.addSink(
        name,
        Topics.replies(platform.service()).name(),
        new ByteArraySerializer(),
        new ByteArraySerializer(),
        nodes.decide());
    nodes.answer = name;
    topology.addStateStore(AnsweredCommands.builder(nodes.answeredStore()), nodes.decide());
    return this;
  }
}
