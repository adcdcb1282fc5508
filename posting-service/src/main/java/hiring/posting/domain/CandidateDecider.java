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
 * come yet. Of several merges the latest holds. An id that was merged away stands for nobody, so
 * there is nobody to erase by it: an ATS that tidies it away does not mean the person.
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
      case EraseCandidate erase -> erase(history, erase);
      case MergeCandidate merge -> merge(history, merge);
    };
  }

  private static Decision<CandidateEvent, CandidateRefusal> erase(
      CandidateHistory history, EraseCandidate erase) {
    if (history.knowsErasure(erase.occurredAt())) {
      return repeated();
    }
    return history.wasMergedBy(erase.occurredAt())
        ? refuse(CandidateRefusal.CANDIDATE_MERGED)
        : accept(new CandidateErased(erase.candidateId(), erase.occurredAt(), erase.source()));
  }

  private static Decision<CandidateEvent, CandidateRefusal> merge(
      CandidateHistory history, MergeCandidate merge) {
    if (merge.intoCandidateId().equals(merge.candidateId())) {
      return refuse(CandidateRefusal.MERGED_INTO_ITSELF);
    }
    if (!history.hasRoomFor(merge.intoCandidateId())) {
      return refuse(CandidateRefusal.TOO_MANY_MERGES);
    }
    return history.knowsMerge(merge.intoCandidateId(), merge.occurredAt())
        ? repeated()
        : accept(
            new CandidateMerged(
                merge.candidateId(), merge.occurredAt(), merge.source(), merge.intoCandidateId()));
  }
}
