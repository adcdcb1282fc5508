package hiring.scheduling.topology;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolEvent;
import hiring.scheduling.domain.PoolPiece;
import hiring.scheduling.domain.PoolPieces;
import hiring.streams.States;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Pools in pieces: a task puts a pool together when it first needs it and keeps it in memory; what
 * a decision touches, and nothing else, is written. A task that starts over starts with the store.
 */
final class PoolStates implements States<Pool, PoolEvent> {

  private static final StringSerializer KEYS = new StringSerializer();

  @Override
  public List<StoreBuilder<?>> stores() {
    return List.of(
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(PoolStore.POOLS), Serdes.String(), PoolStore.serde())
            .withCachingDisabled());
  }

  @Override
  public Access<Pool, PoolEvent> open(ProcessorContext<?, ?> context) {
    KeyValueStore<String, PoolPiece> pieces = context.getStateStore(PoolStore.POOLS);
    Map<String, Pool> pools = new HashMap<>();
    return new Access<>() {
      @Override
      public Pool load(String poolId) {
        return pools.computeIfAbsent(poolId, any -> read(pieces, poolId));
      }

      @Override
      public void save(String poolId, Pool after, List<PoolEvent> events) {
        // A null value deletes.
        PoolPieces.touched(after, events)
            .forEach((key, piece) -> pieces.put(PoolStore.key(poolId, key), piece));
        pools.put(poolId, after);
      }
    };
  }

  private static Pool read(KeyValueStore<String, PoolPiece> pieces, String poolId) {
    List<PoolPiece> found = new ArrayList<>();
    try (KeyValueIterator<String, PoolPiece> all =
        pieces.prefixScan(PoolStore.prefix(poolId), KEYS)) {
      all.forEachRemaining(entry -> found.add(entry.value));
    }
    return Pool.of(found);
  }
}
