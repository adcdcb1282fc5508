package hiring.posting.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The applications of one task by something that they have in common, on disk. */
final class ApplicationIndex {

  private static final byte[] PRESENT = new byte[0];

  private final KeyValueStore<String, byte[]> entries;

  private ApplicationIndex(KeyValueStore<String, byte[]> entries) {
    this.entries = entries;
  }

  static ApplicationIndex open(ProcessorContext<?, ?> context, String store) {
    return new ApplicationIndex(context.getStateStore(store));
  }

  void add(Object of, String applicationId) {
    entries.put(prefix(of) + applicationId, PRESENT);
  }

  void remove(Object of, String applicationId) {
    entries.delete(prefix(of) + applicationId);
  }

  /** The ids of the applications, in their order. */
  List<String> of(Object of) {
    String prefix = prefix(of);
    List<String> found = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> matches =
        entries.prefixScan(prefix, new StringSerializer())) {
      while (matches.hasNext()) {
        found.add(matches.next().key.substring(prefix.length()));
      }
    }
    return found;
  }

  private static String prefix(Object of) {
    return of + "/";
  }
}
