package hiring.screening.topology;

import hiring.screening.codec.RubricStore;
import hiring.screening.domain.RoleVersion;
import hiring.screening.store.WaitingEntry;
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
 * Which applications came before their role, by the role's version, each with the record by which
 * it came: so its decision is the same whenever its role arrives. An entry may outlive its
 * application, which may be erased; then its role finds nothing to decide.
 */
final class Waiting {

  private static final String STORE = "waiting";
  private static final StringSerializer KEYS = new StringSerializer();
  private static final Serde<Cause> SERDE =
      StateSerde.of(
          WaitingEntry.getEncoder(), WaitingEntry.getDecoder(), Waiting::toAvro, Waiting::fromAvro);

  private final KeyValueStore<String, byte[]> store;

  private Waiting(KeyValueStore<String, byte[]> store) {
    this.store = store;
  }

  static StoreBuilder<?> builder() {
    return HeldStore.builder(STORE);
  }

  static Waiting open(ProcessorContext<?, ?> context) {
    return new Waiting(context.getStateStore(STORE));
  }

  /** Begins to wait; a repeat waits from when it first came. */
  void add(RoleVersion role, String applicationId, Cause cause) {
    store.putIfAbsent(prefix(role) + applicationId, SERDE.serializer().serialize(STORE, cause));
  }

  /** Takes an application whose wait is over. */
  interface Released {
    /**
     * An application, in its turn.
     *
     * @param cause the record by which it came
     * @param handled lets it go
     */
    void accept(String applicationId, Cause cause, Runnable handled);
  }

  /** Hands over each application that waits for a version, in the order of ids. */
  void release(RoleVersion role, Released released) {
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
  private static String prefix(RoleVersion role) {
    return RubricStore.key(role) + "/";
  }

  private static WaitingEntry toAvro(Cause cause) {
    return new WaitingEntry(cause.id(), cause.now(), cause.traceparent());
  }

  private static Cause fromAvro(WaitingEntry entry) {
    return new Cause(entry.getCauseId(), entry.getNow(), entry.getTraceparent());
  }
}
