package hiring.system.fold;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.FillOpening;
import hiring.events.FreeOpening;
import hiring.streams.RecordWriter;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that the services must have written, given what they read. */
public final class Fold {

  private final RecordWriter writer;
  private final int partitions;
  private final List<Step> steps;

  /**
   * A fold that writes as some services do.
   *
   * @param registry the very one of the services, so that schemas have the same ids
   * @param partitions of every topic
   * @param services whose steps are folded
   */
  public Fold(SchemaRegistryClient registry, int partitions, Set<Topic.Owner> services) {
    this.writer = new RecordWriter(registry);
    this.partitions = partitions;
    this.steps = Steps.ALL.stream().filter(step -> services.contains(step.service())).toList();
  }

  /** Each step folded over its own inputs as they lie in the log, not over what others' fold to. */
  public List<Due> due(Log log) {
    List<Due> due = new ArrayList<>();
    Inputs inputs = new Inputs(log, partitions);
    for (Step step : steps) {
      step.fold(inputs, writer, due::add);
    }
    return due;
  }

  /** The topics that its steps write. */
  public List<Topic> writes() {
    return steps.stream().flatMap(step -> step.writes().stream()).distinct().toList();
  }

  /** The topics that a service reads to decide or pass on. */
  public static List<Topic> read(Topic.Owner service) {
    return Steps.ALL.stream()
        .filter(step -> step.service() == service)
        .flatMap(step -> step.reads().stream())
        .distinct()
        .toList();
  }

  /** Whether a record on a topic that steps write is theirs: others ask things of roles too. */
  public static boolean isWritten(Entry entry) {
    return !entry.topic().equals(Topics.ROLE_COMMANDS)
        || entry.record() instanceof FillOpening
        || entry.record() instanceof FreeOpening;
  }

  /** The topics that steps write: those that are the same in every replay. */
  public static List<Topic> topics() {
    return Steps.ALL.stream().flatMap(step -> step.writes().stream()).distinct().toList();
  }
}
