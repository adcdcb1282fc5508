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
    // What is told of candidates is refused nowhere where its sender would see it; a clock that is
    // ahead is no reason to keep anyone's data.
    Instant at = command.occurredAt().isAfter(now) ? now : command.occurredAt();
    return switch (command) {
      case EraseCandidate erase -> erase(history, erase, at);
      case MergeCandidate merge -> merge(history, merge, at);
    };
  }

  private static Decision<CandidateEvent, CandidateRefusal> erase(
      CandidateHistory history, EraseCandidate erase, Instant at) {
    if (history.knowsErasure(at)) {
      return repeated();
    }
    return history.wasMergedBy(at)
        ? refuse(CandidateRefusal.CANDIDATE_MERGED)
        : accept(new CandidateErased(erase.candidateId(), at, erase.source()));
  }

  private static Decision<CandidateEvent, CandidateRefusal> merge(
      CandidateHistory history, MergeCandidate merge, Instant at) {
    if (merge.intoCandidateId().equals(merge.candidateId())) {
      return refuse(CandidateRefusal.MERGED_INTO_ITSELF);
    }
    if (!history.hasRoomFor(merge.intoCandidateId())) {
      return refuse(CandidateRefusal.TOO_MANY_MERGES);
    }
    return history.knowsMerge(merge.intoCandidateId(), at)
        ? repeated()
        : accept(
            new CandidateMerged(merge.candidateId(), at, merge.source(), merge.intoCandidateId()));
  }
}
