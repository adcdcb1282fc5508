package hiring.scheduling.topology;

import hiring.scheduling.store.AwaitingEntry;
import hiring.streams.Cause;
import hiring.streams.HeldStore;
import hiring.streams.StateSerde;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Which passes came before their role, by the role's version, each with the record by which it
 * came: so what is asked of the pool is the same whenever the role arrives. An entry may outlive
 * its pass, which may have ended; then its role finds nothing to route.
 */
final class Awaiting {

  private static final String STORE = "awaiting";
  private static final StringSerializer KEYS = new StringSerializer();
  private static final Serde<Cause> SERDE =
      StateSerde.of(
          AwaitingEntry.getEncoder(),
          AwaitingEntry.getDecoder(),
          cause -> new AwaitingEntry(cause.id(), cause.now(), cause.traceparent()),
          entry -> new Cause(entry.getCauseId(), entry.getNow(), entry.getTraceparent()));

  private final KeyValueStore<String, byte[]> store;

  private Awaiting(KeyValueStore<String, byte[]> store) {
    this.store = store;
  }

  static StoreBuilder<?> builder() {
    return HeldStore.builder(STORE);
  }

  static Awaiting open(ProcessorContext<?, ?> context) {
    return new Awaiting(context.getStateStore(STORE));
  }

  /** Begins to wait; a repeat waits from when it first came. */
  void add(String role, String applicationId, Cause cause) {
    store.putIfAbsent(prefix(role) + applicationId, SERDE.serializer().serialize(STORE, cause));
  }

  /** Takes a pass whose wait is over. */
  interface Released {
    /**
     * A pass, in its turn.
     *
     * @param cause the record by which it came
     * @param handled lets it go
     */
    void accept(String applicationId, Cause cause, Runnable handled);
  }

  /** Hands over each pass that waits for a version, in the order of ids. */
  void release(String role, Released released) {
    String prefix = prefix(role);
    List<KeyValue<String, byte[]>> found = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> all = store.prefixScan(prefix, KEYS)) {
      all.forEachRemaining(found::add);
    }
    for (KeyValue<String, byte[]> entry : found) {
      released.accept(
          entry.key.substring(prefix.length()),
          SERDE.deserializer().deserialize(STORE, entry.value),
          () -> store.delete(entry.key));
    }
  }

  /** The slash at the end keeps version 1 apart from version 10. */
  private static String prefix(String role) {
    return role + "/";
  }
}
