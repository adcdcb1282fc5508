package hiring.streams;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Reference data that is bounded and read for every record: decoded once and held in memory, with a
 * changelog behind it. One instance per task.
 *
 * @param <V> values
 */
public final class HeldStore<V> {

  private final String name;
  private final KeyValueStore<String, byte[]> store;
  private final Serde<V> serde;
  private final Map<String, V> held = new TreeMap<>();

  private HeldStore(String name, KeyValueStore<String, byte[]> store, Serde<V> serde) {
    this.name = name;
    this.store = store;
    this.serde = serde;
  }

  /** The store to name in the {@link DeciderShell}. */
  public static StoreBuilder<KeyValueStore<String, byte[]>> builder(String name) {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
        .withCachingDisabled();
  }

  /** Reads all values that the store has. */
  public static <V> HeldStore<V> open(ProcessorContext<?, ?> context, String name, Serde<V> serde) {
    HeldStore<V> held = new HeldStore<>(name, context.getStateStore(name), serde);
    try (KeyValueIterator<String, byte[]> all = held.store.all()) {
      while (all.hasNext()) {
        KeyValue<String, byte[]> entry = all.next();
        held.held.put(entry.key, serde.deserializer().deserialize(name, entry.value));
      }
    }
    return held;
  }

  public @Nullable V get(String key) {
    return held.get(key);
  }

  public void put(String key, V value) {
    store.put(key, serde.serializer().serialize(name, value));
    held.put(key, value);
  }

  public void delete(String key) {
    store.delete(key);
    held.remove(key);
  }

  /** All that is held, in the order of keys. */
  public Map<String, V> all() {
    return Collections.unmodifiableMap(held);
  }
}
