package hiring.system.fold;

import static java.util.Comparator.comparing;

import hiring.contract.Topic;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a service reads and decides about: all but what is misplaced, since it is written once more
 * to its place, and what is no record of its topic.
 */
record Inputs(Log log, int partitions) {

  /** A partition of some topics, oldest record first; of equally old ones, roles first. */
  List<Entry> merged(List<Topic> topics, int partition) {
    List<Deque<Entry>> queues = new ArrayList<>();
    for (Topic topic : topics) {
      queues.add(new ArrayDeque<>(readable(topic, partition)));
    }
    List<Entry> merged = new ArrayList<>();
    while (true) {
      queues.removeIf(Deque::isEmpty);
      if (queues.isEmpty()) {
        return merged;
      }
      // The first of the least: the order of the queues settles ties.
      merged.add(
          queues.stream()
              .min(comparing(queue -> queue.getFirst().timestamp()))
              .orElseThrow()
              .removeFirst());
    }
  }

  private List<Entry> readable(Topic topic, int partition) {
    return log.of(topic, partition).stream()
        .filter(entry -> !Partitions.isMisplaced(entry, partitions))
        .filter(entry -> entry.record() != null || entry.value() == null)
        .toList();
  }
}
