package hiring.system.check;

import hiring.contract.Topic;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The records of a topic by the application that they are about, in order. */
final class ByApplication {

  private static final int APPLICATION_ID = 2;

  private final Map<UUID, List<Entry>> entries = new HashMap<>();

  /** Of a topic whose records have the application as their third field. */
  ByApplication(Log log, Topic topic) {
    for (Entry entry : log.of(topic)) {
      if (entry.record() != null) {
        UUID id = (UUID) entry.record().get(APPLICATION_ID);
        entries.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
      }
    }
  }

  List<Entry> of(UUID applicationId) {
    return entries.getOrDefault(applicationId, List.of());
  }

  Set<UUID> ids() {
    return entries.keySet();
  }
}
