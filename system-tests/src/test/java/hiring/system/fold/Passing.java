package hiring.system.fold;

import hiring.contract.Topic;
import hiring.streams.RecordWriter;
import hiring.system.log.Entry;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Records passed on as they came.
 *
 * @param everywhere to every partition, or to that of their key
 */
record Passing(String name, Topic.Owner service, Topic from, Topic to, boolean everywhere)
    implements Step {

  @Override
  public List<Topic> reads() {
    return List.of(from);
  }

  @Override
  public List<Topic> writes() {
    return List.of(to);
  }

  @Override
  public void fold(Inputs inputs, RecordWriter writer, Consumer<Due> due) {
    for (int partition = 0; partition < inputs.partitions(); partition++) {
      for (Entry entry : inputs.merged(reads(), partition)) {
        targets(entry, inputs.partitions()).mapToObj(target -> due(entry, target)).forEach(due);
      }
    }
  }

  private IntStream targets(Entry entry, int partitions) {
    return everywhere
        ? IntStream.range(0, partitions)
        : IntStream.of(Partitions.of(Objects.requireNonNull(entry.key()), partitions));
  }

  private Due due(Entry entry, int partition) {
    return new Due(
        to,
        partition,
        entry.keyText(),
        entry.value(),
        entry.record(),
        entry.timestamp(),
        entry.headers(),
        entry.place());
  }
}
