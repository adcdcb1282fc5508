package hiring.system.check;

import hiring.contract.Topic;
import hiring.system.fold.Due;
import hiring.system.fold.Fold;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * The topics hold what the pure deciders give, folded over what the services read: record for
 * record, in key, value bytes, headers, partition and, unless the broker stamps it, timestamp; and
 * each aggregate's in the same order.
 */
final class FoldLaw implements Law {

  private static final String NAME = "equals the fold";

  private final Fold fold;

  FoldLaw(Fold fold) {
    this.fold = fold;
  }

  /** One record of the log: an event's id tells it, a tombstone's key, a copy's partition too. */
  private record Identity(String topic, int partition, Object id) {}

  /** What is told about in order: an application, where a record names one, else its key. */
  private record Aggregate(String topic, int partition, String id) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    List<Due> due = fold.due(log);
    List<Finding> findings = new ArrayList<>();
    Map<Identity, List<Entry>> written = new LinkedHashMap<>();
    Map<Aggregate, List<UUID>> order = new HashMap<>();
    for (Topic topic : fold.writes()) {
      for (Entry entry : written(log, topic)) {
        written.computeIfAbsent(identity(entry), any -> new ArrayList<>()).add(entry);
        order.computeIfAbsent(aggregate(entry), any -> new ArrayList<>()).add(entry.id());
      }
    }
    Map<Aggregate, List<UUID>> dueOrder = new LinkedHashMap<>();
    for (Due one : due) {
      dueOrder.computeIfAbsent(aggregate(one), any -> new ArrayList<>()).add(one.id());
      compare(one, written.get(identity(one)), findings);
    }
    written
        .values()
        .forEach(
            left -> left.forEach(entry -> findings.add(Finding.of(NAME, entry, "is not due"))));
    if (findings.isEmpty()) {
      dueOrder.forEach((aggregate, ids) -> compare(aggregate, ids, order, findings));
    }
    return findings;
  }

  /** How many records are compared, by topic. */
  Map<String, Integer> compared(Log log) {
    Map<String, Integer> compared = new LinkedHashMap<>();
    fold.writes().forEach(topic -> compared.put(topic.name(), written(log, topic).size()));
    return compared;
  }

  private static List<Entry> written(Log log, Topic topic) {
    return log.of(topic).stream().filter(Fold::isWritten).toList();
  }

  /** Takes the record that is due away from those that are left. */
  private static void compare(Due due, @Nullable List<Entry> left, List<Finding> findings) {
    if (left == null || left.isEmpty()) {
      findings.add(
          new Finding(
              NAME,
              null,
              due.key(),
              "lost from "
                  + due.topic().name()
                  + "-"
                  + due.partition()
                  + "; it follows from "
                  + due.cause()));
      return;
    }
    Entry entry = left.removeFirst();
    List<String> differ = Difference.between(due, entry);
    if (!differ.isEmpty()) {
      findings.add(Finding.of(NAME, entry, "differs in " + String.join(", ", differ)));
    }
  }

  private static void compare(
      Aggregate aggregate,
      List<UUID> due,
      Map<Aggregate, List<UUID>> order,
      List<Finding> findings) {
    if (!due.equals(order.get(aggregate))) {
      findings.add(
          new Finding(NAME, null, aggregate.id(), "is in another order on " + aggregate.topic()));
    }
  }

  private static Identity identity(Entry entry) {
    UUID id = entry.id();
    return new Identity(entry.topic().name(), entry.partition(), id == null ? entry.keyText() : id);
  }

  private static Identity identity(Due due) {
    UUID id = due.id();
    return new Identity(due.topic().name(), due.partition(), id == null ? due.key() : id);
  }

  private static Aggregate aggregate(Entry entry) {
    return new Aggregate(
        entry.topic().name(), entry.partition(), about(entry.record(), entry.keyText()));
  }

  private static Aggregate aggregate(Due due) {
    return new Aggregate(due.topic().name(), due.partition(), about(due.record(), due.key()));
  }

  private static String about(@Nullable SpecificRecord record, String key) {
    if (record == null) {
      return key;
    }
    Schema.Field field = record.getSchema().getField("applicationId");
    return field == null ? key : record.get(field.pos()).toString();
  }
}
