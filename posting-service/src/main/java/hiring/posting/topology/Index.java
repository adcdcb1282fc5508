package hiring.posting.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The ids of one task by something that they have in common, on disk. */
final class Index {

  private static final byte[] PRESENT = new byte[0];

  private final KeyValueStore<String, byte[]> entries;

  private Index(KeyValueStore<String, byte[]> entries) {
    this.entries = entries;
  }

  static Index open(ProcessorContext<?, ?> context, String store) {
    return new Index(context.getStateStore(store));
  }

  void add(Object of, String id) {
    entries.put(prefix(of) + id, PRESENT);
  }

  void remove(Object of, String id) {
    entries.delete(prefix(of) + id);
  }

  /** The ids, in their order. */
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
