package hiring.streams;

import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * One value per aggregate in RocksDB. No cache before it: most aggregates are touched once or twice
 * in their life.
 */
record KeyedStates<S, E>(String store, Serde<S> serde) implements States<S, E> {

  @Override
  public List<StoreBuilder<?>> stores() {
    return List.of(
        Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(store), Serdes.String(), serde)
            .withCachingDisabled());
  }

  @Override
  public Access<S, E> open(ProcessorContext<?, ?> context) {
    KeyValueStore<String, S> values = context.getStateStore(store);
    return new Access<>() {
      @Override
      public @Nullable S load(String aggregateId) {
        return values.get(aggregateId);
      }

      @Override
      public void save(String aggregateId, S after, List<E> events) {
        values.put(aggregateId, after);
      }
    };
  }
}
