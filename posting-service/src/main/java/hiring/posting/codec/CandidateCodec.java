package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.CandidateErased;
import hiring.events.CandidateMerged;
import hiring.posting.domain.CandidateCommand;
import hiring.posting.domain.CandidateEvent;
import hiring.posting.domain.Nfc;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Commands about candidates, and what became of them. */
public final class CandidateCodec {

  private CandidateCodec() {}

  /** What a record asks for; empty for a record that is no command about a candidate. */
  public static Optional<CandidateCommand> command(SpecificRecord value) {
    return switch (value) {
      case hiring.events.EraseCandidate erase ->
          Optional.of(
              new CandidateCommand.EraseCandidate(
                  erase.getCandidateId(), erase.getOccurredAt(), Nfc.of(erase.getSource())));
      case hiring.events.MergeCandidate merge ->
          Optional.of(
              new CandidateCommand.MergeCandidate(
                  merge.getCandidateId(),
                  merge.getOccurredAt(),
                  Nfc.of(merge.getSource()),
                  merge.getIntoCandidateId()));
      default -> Optional.empty();
    };
  }

  /** A command as a record. */
  public static SpecificRecord toAvro(CandidateCommand command, UUID commandId) {
    return switch (command) {
      case CandidateCommand.EraseCandidate erase ->
          new hiring.events.EraseCandidate(
              commandId, erase.occurredAt(), erase.candidateId(), erase.source());
      case CandidateCommand.MergeCandidate merge ->
          new hiring.events.MergeCandidate(
              commandId,
              merge.occurredAt(),
              merge.candidateId(),
              merge.source(),
              merge.intoCandidateId());
    };
  }

  /**
   * An event as a record.
   *
   * @param cause id of the record that it follows from
   */
  public static SpecificRecord toAvro(CandidateEvent event, UUID cause) {
    return switch (event) {
      case CandidateEvent.CandidateErased erased ->
          new CandidateErased(
              Ids.eventId(cause, "CandidateErased"),
              erased.occurredAt(),
              erased.candidateId(),
              erased.source());
      case CandidateEvent.CandidateMerged merged ->
          new CandidateMerged(
              Ids.eventId(cause, "CandidateMerged"),
              merged.occurredAt(),
              merged.candidateId(),
              merged.source(),
              merged.intoCandidateId());
    };
  }

  /** What a record tells of a candidate; empty for a record that tells of something else. */
  public static Optional<CandidateEvent> event(SpecificRecord value) {
    return switch (value) {
      case CandidateErased erased ->
          Optional.of(
              new CandidateEvent.CandidateErased(
                  erased.getCandidateId(), erased.getOccurredAt(), erased.getSource()));
      case CandidateMerged merged ->
          Optional.of(
              new CandidateEvent.CandidateMerged(
                  merged.getCandidateId(),
                  merged.getOccurredAt(),
                  merged.getSource(),
                  merged.getIntoCandidateId()));
      default -> Optional.empty();
    };
  }
}
