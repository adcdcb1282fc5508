package hiring.posting.topology;

import hiring.contract.Topics;
import hiring.posting.codec.CandidateCodec;
import hiring.posting.domain.CandidateEvent;
import hiring.posting.domain.CandidateHistory;
import hiring.posting.domain.CandidateRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every event of a candidate is public; a refusal is for the caller alone. */
final class CandidateOutbox implements Outbox<CandidateHistory, CandidateEvent, CandidateRefusal> {

  @Override
  public void event(CandidateEvent event, Cause cause, Consumer<Outgoing> out) {
    out.accept(
        new Outgoing(
            Topics.CANDIDATE_UPDATES,
            event.candidateId().toString(),
            CandidateCodec.toAvro(event, cause.id())));
  }

  @Override
  public String code(CandidateRefusal refusal) {
    return refusal.name();
  }

  @Override
  public List<String> codes() {
    return Stream.of(CandidateRefusal.values()).map(Enum::name).toList();
  }
}
