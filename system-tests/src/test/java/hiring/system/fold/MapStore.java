package hiring.system.fold;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * A store as a map of the very objects put into it: nothing is encoded, so a state is what evolved
 * and not what was read back. Iterates, as a store on disk does, over what was there at the
 * beginning.
 */
final class MapStore<V> implements KeyValueStore<String, V> {

  private final String name;
  private final NavigableMap<String, V> entries = new TreeMap<>();

  MapStore(String name) {
    this.name = name;
  }

  @Override
  public @Nullable V get(String key) {
    return entries.get(key);
  }

  @Override
  public void put(String key, @Nullable V value) {
    if (value == null) {
      entries.remove(key);
    } else {
      entries.put(key, value);
    }
  }

  @Override
  public @Nullable V putIfAbsent(String key, @Nullable V value) {
    V present = entries.get(key);
    if (present == null) {
      put(key, value);
    }
    return present;
  }

  @Override
  public void putAll(List<KeyValue<String, V>> values) {
    values.forEach(entry -> put(entry.key, entry.value));
  }

  @Override
  public @Nullable V delete(String key) {
    return entries.remove(key);
  }

  @Override
  public KeyValueIterator<String, V> all() {
    return new Snapshot<>(entries);
  }

  @Override
  public KeyValueIterator<String, V> range(@Nullable String from, @Nullable String to) {
    NavigableMap<String, V> upwards = from == null ? entries : entries.tailMap(from, true);
    return new Snapshot<>(to == null ? upwards : upwards.headMap(to, true));
  }

  @Override
  public <P extends Serializer<R>, R> KeyValueIterator<String, V> prefixScan(
      R prefix, P serializer) {
    String first = prefix.toString();
    return new Snapshot<>(entries.subMap(first, true, first + Character.MAX_VALUE, false));
  }

  @Override
  public long approximateNumEntries() {
    return entries.size();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void init(StateStoreContext context, StateStore root) {}

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public boolean persistent() {
    return false;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  /** Entries as they were, in the order of keys. */
  private static final class Snapshot<V> implements KeyValueIterator<String, V> {

    private final Deque<KeyValue<String, V>> left = new ArrayDeque<>();

    Snapshot(Map<String, V> entries) {
      entries.forEach((key, value) -> left.add(KeyValue.pair(key, value)));
    }

    @Override
    public boolean hasNext() {
      return !left.isEmpty();
    }

    @Override
    public KeyValue<String, V> next() {
      return left.removeFirst();
    }

    @Override
    public String peekNextKey() {
      return left.getFirst().key;
    }

    @Override
    public void close() {}
  }
}
