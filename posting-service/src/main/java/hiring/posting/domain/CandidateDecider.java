package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.posting.domain.CandidateCommand.EraseCandidate;
import hiring.posting.domain.CandidateCommand.MergeCandidate;
import hiring.posting.domain.CandidateEvent.CandidateErased;
import hiring.posting.domain.CandidateEvent.CandidateMerged;
import java.time.Instant;

/**
 * The rules of candidates: they may be erased and merged, whether or not anything of theirs has
 * come yet. Of several merges the latest holds.
 */
public final class CandidateDecider
    implements Decider<CandidateHistory, CandidateCommand, CandidateEvent, CandidateRefusal> {

  @Override
  public CandidateHistory initial() {
    return CandidateHistory.NONE;
  }

  @Override
  public CandidateHistory evolve(CandidateHistory history, CandidateEvent event) {
    return CandidateHistory.evolve(history, event);
  }

  @Override
  public Decision<CandidateEvent, CandidateRefusal> decide(
      CandidateHistory history, CandidateCommand command, Instant now) {
    if (!FirstFault.isCode(command.source())) {
      return refuse(CandidateRefusal.INVALID_FIELD);
    }
    if (command.occurredAt().isAfter(now.plus(Objection.CLOCK_TOLERANCE))) {
      return refuse(CandidateRefusal.DATED_IN_FUTURE);
    }
    return switch (command) {
      case EraseCandidate erase ->
          history.knowsErasure(erase.occurredAt())
              ? repeated()
              : accept(
                  new CandidateErased(erase.candidateId(), erase.occurredAt(), erase.source()));
      case MergeCandidate merge -> merge(history, merge);
    };
  }

  private static Decision<CandidateEvent, CandidateRefusal> merge(
      CandidateHistory history, MergeCandidate merge) {
    if (merge.intoCandidateId().equals(merge.candidateId())) {
      return refuse(CandidateRefusal.MERGED_INTO_ITSELF);
    }
    return history.knowsMerge(merge.occurredAt())
        ? repeated()
        : accept(
            new CandidateMerged(
                merge.candidateId(), merge.occurredAt(), merge.source(), merge.intoCandidateId()));
  }
}
