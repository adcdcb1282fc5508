package hiring.screening.topology;

import hiring.screening.codec.ScreeningStore;
import hiring.screening.domain.Screening;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.store.EvidenceEntry;
import hiring.screening.store.ScreeningEntry;
import hiring.streams.States;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Screenings, each without what its rubric says: a stored one is some eighty bytes and is joined
 * with the rubric when it is loaded. The evidence of those that wait for their role is apart and in
 * memory: RocksDB keeps what was deleted in its files for as long as it likes, while behind this
 * store there is a changelog alone, and that is compacted in time. What comes before its role
 * bounds it.
 */
final class ScreeningStates implements States<Screening, ScreeningEvent> {

  @Override
  public List<StoreBuilder<?>> stores() {
    return List.of(
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(ScreeningStore.SCREENINGS),
                Serdes.String(),
                ScreeningStore.serde())
            .withCachingDisabled(),
        Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(ScreeningStore.EVIDENCE),
                Serdes.String(),
                ScreeningStore.evidence())
            .withCachingDisabled());
  }

  @Override
  public Access<Screening, ScreeningEvent> open(ProcessorContext<?, ?> context) {
    KeyValueStore<String, ScreeningEntry> entries =
        context.getStateStore(ScreeningStore.SCREENINGS);
    KeyValueStore<String, EvidenceEntry> evidence = context.getStateStore(ScreeningStore.EVIDENCE);
    HeldRubrics rubrics = HeldRubrics.open(context);
    return new Access<>() {
      @Override
      public @Nullable Screening load(String applicationId) {
        ScreeningEntry entry = entries.get(applicationId);
        return entry == null
            ? null
            : ScreeningStore.fromAvro(entry, rubrics::get, () -> evidence.get(applicationId));
      }

      @Override
      public void save(String applicationId, Screening after, List<ScreeningEvent> events) {
        ScreeningEntry entry = ScreeningStore.toAvro(UUID.fromString(applicationId), after);
        if (entry == null) {
          entries.delete(applicationId);
        } else {
          entries.put(applicationId, entry);
        }
        EvidenceEntry kept = ScreeningStore.evidence(after);
        if (kept != null) {
          evidence.put(applicationId, kept);
        } else if (evidence.get(applicationId) != null) {
          evidence.delete(applicationId);
        }
      }
    };
  }
}
