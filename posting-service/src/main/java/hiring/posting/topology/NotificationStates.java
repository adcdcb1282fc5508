package hiring.posting.topology;

import hiring.posting.codec.NotificationStore;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.EnrichmentEvent;
import hiring.posting.store.NotificationEntry;
import hiring.streams.StateSerde;
import hiring.streams.States;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** All notifications by their id, and beside them the few that are still open, by what is due. */
final class NotificationStates implements States<Enrichment, EnrichmentEvent> {

  private static final Serde<Enrichment> SERDE =
      StateSerde.of(
          NotificationEntry.getEncoder(),
          NotificationEntry.getDecoder(),
          NotificationStore::toAvro,
          NotificationStore::fromAvro);

  @Override
  public List<StoreBuilder<?>> stores() {
    return List.of(
        store(NotificationStore.NOTIFICATIONS), store(NotificationStore.OPEN_NOTIFICATIONS));
  }

  @Override
  public Access<Enrichment, EnrichmentEvent> open(ProcessorContext<?, ?> context) {
    KeyValueStore<String, Enrichment> all = context.getStateStore(NotificationStore.NOTIFICATIONS);
    KeyValueStore<String, Enrichment> open =
        context.getStateStore(NotificationStore.OPEN_NOTIFICATIONS);
    return new Access<>() {
      @Override
      public @Nullable Enrichment load(String notificationId) {
        return all.get(notificationId);
      }

      @Override
      public void save(String notificationId, Enrichment after, List<EnrichmentEvent> events) {
        Enrichment before = all.get(notificationId);
        if (before != null) {
          NotificationStore.openKey(before).ifPresent(open::delete);
        }
        NotificationStore.openKey(after).ifPresent(key -> open.put(key, after));
        all.put(notificationId, after);
      }
    };
  }

  private static StoreBuilder<?> store(String name) {
    return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), SERDE)
        .withCachingDisabled();
  }
}
