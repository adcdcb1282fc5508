package hiring.system.log;

import hiring.contract.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All committed records of all topics. */
public final class Log {

  private final Map<String, List<Entry>> byTopic;

  private Log(Map<String, List<Entry>> byTopic) {
    this.byTopic = byTopic;
  }

  /** A log of entries; those of one partition in the order of their offsets. */
  public static Log of(Collection<Entry> entries) {
    Map<String, List<Entry>> byTopic = new HashMap<>();
    for (Entry entry : entries) {
      byTopic.computeIfAbsent(entry.topic().name(), any -> new ArrayList<>()).add(entry);
    }
    return new Log(byTopic);
  }

  /** What is on a topic; one partition's records in their order. */
  public List<Entry> of(Topic topic) {
    return byTopic.getOrDefault(topic.name(), List.of());
  }

  /** What is in a partition of a topic, in order. */
  public List<Entry> of(Topic topic, int partition) {
    return of(topic).stream().filter(entry -> entry.partition() == partition).toList();
  }

  /** The records of one type on a topic. */
  public <T> Stream<T> records(Topic topic, Class<T> type) {
    return of(topic).stream().map(Entry::record).filter(type::isInstance).map(type::cast);
  }

  /** This log without the records that lie at some places. */
  public Log without(Set<Place> places) {
    Map<String, List<Entry>> rest = new HashMap<>();
    byTopic.forEach((topic, entries) ->
        rest.put(
            topic, entries.stream().filter(entry -> !places.contains(entry.place())).toList()));
    return new Log(rest);
  }

  /** This log with one topic as it might be instead. */
  public Log edited(Topic topic, UnaryOperator<List<Entry>> edit) {
    Map<String, List<Entry>> edited = new HashMap<>(byTopic);
    edited.put(topic.name(), edit.apply(of(topic)));
    return new Log(edited);
  }
}
