package hiring.posting.topology;

import hiring.posting.codec.CandidateStore;
import hiring.posting.domain.Applicant;
import hiring.posting.domain.CandidateEvent;
import hiring.posting.domain.CandidateHistory;
import hiring.posting.store.CandidateEntry;
import hiring.streams.HeldStore;
import hiring.streams.StateSerde;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the ids of candidates, and who was merged into whom; on disk, since there is no
 * bound to their number.
 */
final class KnownCandidates {

  static final Serde<CandidateHistory> SERDE =
      StateSerde.of(
          CandidateEntry.getEncoder(),
          CandidateEntry.getDecoder(),
          CandidateStore::toAvro,
          CandidateStore::fromAvro);

  private static final String MERGED_INTO = "candidates-merged-into";

  private final KeyValueStore<String, byte[]> histories;
  private final Index mergedInto;

  private KnownCandidates(KeyValueStore<String, byte[]> histories, Index mergedInto) {
    this.histories = histories;
    this.mergedInto = mergedInto;
  }

  static List<StoreBuilder<?>> stores() {
    return List.of(
        HeldStore.builder(CandidateStore.KNOWN_CANDIDATES), HeldStore.builder(MERGED_INTO));
  }

  static KnownCandidates open(ProcessorContext<?, ?> context) {
    return new KnownCandidates(
        context.getStateStore(CandidateStore.KNOWN_CANDIDATES), Index.open(context, MERGED_INTO));
  }

  /** Takes in what happened to a candidate. */
  void learn(CandidateEvent event) {
    CandidateHistory before = find(event.candidateId());
    CandidateHistory after =
        CandidateHistory.evolve(before == null ? CandidateHistory.NONE : before, event);
    histories.put(
        event.candidateId().toString(),
        SERDE.serializer().serialize(CandidateStore.KNOWN_CANDIDATES, after));
    if (event instanceof CandidateEvent.CandidateMerged merged) {
      mergedInto.add(merged.intoCandidateId(), merged.candidateId().toString());
    }
  }

  /** A candidate and all who were merged into them, of whatever depth. */
  Set<UUID> whoAre(UUID candidateId) {
    return Applicant.reach(
        candidateId, into -> mergedInto.of(into).stream().map(UUID::fromString).toList());
  }

  /** The candidate whom a submission names, by all that is known now. */
  Applicant applicant(UUID namedId) {
    return Applicant.of(namedId, this::find);
  }

  private @Nullable CandidateHistory find(UUID candidateId) {
    byte[] history = histories.get(candidateId.toString());
    return history == null
        ? null
        : SERDE.deserializer().deserialize(CandidateStore.KNOWN_CANDIDATES, history);
  }
}
