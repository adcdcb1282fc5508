package hiring.screening.topology;

import hiring.screening.codec.DueStore;
import hiring.screening.codec.ReferralStore;
import hiring.screening.codec.ScreeningStore;
import hiring.screening.domain.Screening;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.store.EvidenceEntry;
import hiring.screening.store.ReferralEntry;
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
 * Screenings, each without what its rubric says: a stored one is some hundred bytes and is joined
 * with the rubric when it is loaded. The evidence of those that wait for their role is apart and in
 * memory: RocksDB keeps what was deleted in its files for as long as it likes, while behind this
 * store there is a changelog alone, and that is compacted in time. What comes before its role
 * bounds it. Those that wait for a person or for a delay are listed by their time as well.
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
            .withCachingDisabled(),
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(ReferralStore.REFERRALS),
                Serdes.String(),
                ReferralStore.serde())
            .withCachingDisabled(),
        DueStore.builder());
  }

  @Override
  public Access<Screening, ScreeningEvent> open(ProcessorContext<?, ?> context) {
    return new Opened(
        context.getStateStore(ScreeningStore.SCREENINGS),
        context.getStateStore(ScreeningStore.EVIDENCE),
        HeldRubrics.open(context),
        context.getStateStore(ReferralStore.REFERRALS),
        context.getStateStore(DueStore.FAILING));
  }

  private record Opened(
      KeyValueStore<String, ScreeningEntry> entries,
      KeyValueStore<String, EvidenceEntry> evidence,
      HeldRubrics rubrics,
      KeyValueStore<String, ReferralEntry> referrals,
      KeyValueStore<String, byte[]> failing)
      implements Access<Screening, ScreeningEvent> {

    @Override
    public @Nullable Screening load(String applicationId) {
      ScreeningEntry entry = entries.get(applicationId);
      return entry == null
          ? null
          : ScreeningStore.fromAvro(entry, rubrics::get, () -> evidence.get(applicationId));
    }

    @Override
    public void save(String applicationId, Screening after, List<ScreeningEvent> events) {
      list(applicationId, after, events);
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

    /** A first decision, which nearly all are, waited for nothing: nothing is looked up for it. */
    private void list(String applicationId, Screening after, List<ScreeningEvent> events) {
      if (!areFirst(events)) {
        ScreeningEntry before = entries.get(applicationId);
        if (before != null) {
          ScreeningStore.referredSince(before)
              .ifPresent(since -> referrals.delete(ReferralStore.key(since, applicationId)));
          ScreeningStore.dueAt(before)
              .ifPresent(due -> DueStore.remove(failing, due, applicationId));
        }
      }
      if (after instanceof Screening.Referred referred) {
        referrals.put(
            ReferralStore.key(referred.since(), applicationId), ReferralStore.toAvro(referred));
      } else if (after instanceof Screening.Failing waiting) {
        DueStore.add(failing, waiting.dueAt(), applicationId);
      }
    }

    private static boolean areFirst(List<ScreeningEvent> events) {
      for (ScreeningEvent event : events) {
        if (!isFirst(event)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isFirst(ScreeningEvent event) {
      return switch (event) {
        case ScreeningEvent.ScreenPassed passed -> passed.review() == null;
        case ScreeningEvent.ScreenReferred referred -> true;
        case ScreeningEvent.ScreenFailing failing -> true;
        case ScreeningEvent.RoleAwaited awaited -> true;
        default -> false;
      };
    }
  }
}
