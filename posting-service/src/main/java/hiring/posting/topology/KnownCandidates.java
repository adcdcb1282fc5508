package hiring.posting.topology;

import hiring.posting.codec.CandidateStore;
import hiring.posting.domain.CandidateEvent;
import hiring.posting.domain.CandidateHistory;
import hiring.posting.store.CandidateEntry;
import hiring.streams.StateSerde;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What happened to the ids of candidates; on disk, since there is no bound to their number. */
final class KnownCandidates {

  static final Serde<CandidateHistory> SERDE =
      StateSerde.of(
          CandidateEntry.getEncoder(),
          CandidateEntry.getDecoder(),
          CandidateStore::toAvro,
          CandidateStore::fromAvro);

  private final KeyValueStore<String, byte[]> histories;

  private KnownCandidates(KeyValueStore<String, byte[]> histories) {
    this.histories = histories;
  }

  static KnownCandidates open(ProcessorContext<?, ?> context) {
    return new KnownCandidates(context.getStateStore(CandidateStore.KNOWN_CANDIDATES));
  }

  /** Takes in what happened to a candidate. */
  void learn(CandidateEvent event) {
    CandidateHistory before = find(event.candidateId());
    CandidateHistory after =
        CandidateHistory.evolve(before == null ? CandidateHistory.NONE : before, event);
    histories.put(
        event.candidateId().toString(),
        SERDE.serializer().serialize(CandidateStore.KNOWN_CANDIDATES, after));
  }

  @Nullable CandidateHistory find(UUID candidateId) {
    byte[] history = histories.get(candidateId.toString());
    return history == null
        ? null
        : SERDE.deserializer().deserialize(CandidateStore.KNOWN_CANDIDATES, history);
  }
}
