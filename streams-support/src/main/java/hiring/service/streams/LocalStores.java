package hiring.service.streams;

import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The stores of this instance, one partition at a time, and who has the others.
 *
 * <p>spring-kafka's {@code KafkaStreamsInteractiveQueryService} looks into whatever partitions are
 * here: while a partition moves away its keys would be missing there, and a 404 false. Asked for by
 * its number, a partition that is not here or not restored is an exception.
 */
final class LocalStores {

  private final Supplier<@Nullable KafkaStreams> running;
  private final HostInfo self;
  private final int partitions;

  LocalStores(Supplier<@Nullable KafkaStreams> running, HostInfo self, int partitions) {
    this.running = running;
    this.self = self;
    this.partitions = partitions;
  }

  /** Whether this instance is meant. */
  boolean isHere(HostInfo home) {
    return home.equals(self);
  }

  /** The home of a key. */
  KeyQueryMetadata home(String store, String key) {
    return known(() -> streams().queryMetadataForKey(store, key, new StringSerializer()));
  }

  /** The partitions of a store, by the instance that has them; every partition is in it once. */
  SortedMap<String, Homes> homes(String store) {
    SortedMap<String, Homes> homes = new TreeMap<>();
    for (int partition = 0; partition < partitions; partition++) {
      int wanted = partition;
      StreamPartitioner<String, Object> here =
          (topic, key, value, count) -> Optional.of(Set.of(wanted));
      HostInfo host = known(() -> streams().queryMetadataForKey(store, "", here)).activeHost();
      homes
          .computeIfAbsent(host.host() + ":" + host.port(), any -> new Homes(host, new TreeSet<>()))
          .partitions()
          .add(partition);
    }
    return homes;
  }

  /** Partitions that one instance has. */
  record Homes(HostInfo host, TreeSet<Integer> partitions) {}

  /**
   * One partition's stores.
   *
   * @throws UnavailableException when a store is opened that is not here, or not restored
   */
  StoreQueries.Partition partition(int partition) {
    return new StoreQueries.Partition() {
      @Override
      public <V> ReadOnlyKeyValueStore<String, V> store(String name) {
        return readable(() ->
            streams()
                .store(
                    StoreQueryParameters.fromNameAndType(
                            name, QueryableStoreTypes.<String, V>keyValueStore())
                        .withPartition(partition)));
      }
    };
  }

  /** What is read, unless the store moves while it is read. */
  static <T extends @Nullable Object> T readable(Supplier<T> read) {
    try {
      return read.get();
    } catch (InvalidStateStoreException e) {
      throw new UnavailableException("The store is moving or being restored.", e);
    }
  }

  private static KeyQueryMetadata known(Supplier<@Nullable KeyQueryMetadata> query) {
    KeyQueryMetadata found = readable(query);
    if (found == null || found.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
      throw new UnavailableException("Partitions are being assigned.");
    }
    return found;
  }

  private KafkaStreams streams() {
    KafkaStreams streams = running.get();
    if (streams == null || streams.state() != KafkaStreams.State.RUNNING) {
      throw new UnavailableException("The stores are not ready yet.");
    }
    return streams;
  }
}
