package hiring.posting.domain;

import static hiring.posting.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.posting.domain.CandidateCommand.EraseCandidate;
import hiring.posting.domain.CandidateCommand.MergeCandidate;
import hiring.posting.domain.CandidateEvent.CandidateErased;
import hiring.posting.domain.CandidateEvent.CandidateMerged;
import hiring.streams.testing.DeciderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateDeciderTest {

  private static final UUID ID = candidate(1);
  private static final UUID OTHER = candidate(2);
  private static final Instant LATER = NOW.plusSeconds(1);
  private static final CandidateEvent ERASED = new CandidateErased(ID, NOW, "api");
  private static final CandidateEvent MERGED = new CandidateMerged(ID, NOW, "ashby", OTHER);

  private final DeciderTest<CandidateHistory, CandidateCommand, CandidateEvent, CandidateRefusal>
      candidate = DeciderTest.of(new CandidateDecider());

  @Test
  void a_candidate_of_whom_nothing_was_heard_can_be_erased() {
    candidate.given().when(erase(NOW), NOW).then(ERASED);
  }

  @Test
  void an_erasure_that_says_nothing_new_is_a_repeat_and_a_later_one_is_not() {
    candidate.given(ERASED).when(erase(NOW), NOW).thenRepeated();
    candidate.given(ERASED).when(erase(NOW.minusSeconds(1)), NOW).thenRepeated();
    candidate.given(ERASED).when(erase(LATER), LATER).then(new CandidateErased(ID, LATER, "api"));
  }

  @Test
  void of_several_merges_the_latest_holds_and_none_is_forgotten() {
    candidate.given().when(merge(NOW, OTHER), NOW).then(MERGED);
    candidate.given(MERGED).when(merge(NOW, OTHER), NOW).thenRepeated();
    candidate.given(MERGED).when(merge(NOW, OTHER), LATER).thenRepeated();
    CandidateEvent again = new CandidateMerged(ID, LATER, "ashby", candidate(3));
    candidate.given(MERGED).when(merge(LATER, candidate(3)), LATER).then(again);
    candidate.given(again).when(merge(NOW, OTHER), LATER).then(MERGED);
    assertThat(candidate.given(again, MERGED).state())
        .isEqualTo(candidate.given(MERGED, again).state())
        .isEqualTo(new CandidateHistory(null, candidate(3), LATER, Set.of(OTHER), NOW));
  }

  @Test
  void a_candidate_is_merged_into_sixteen_others_at_most() {
    CandidateEvent[] merges =
        IntStream.range(2, 18)
            .mapToObj(n -> new CandidateMerged(ID, NOW, "ashby", candidate(n)))
            .toArray(CandidateEvent[]::new);
    candidate
        .given(merges)
        .when(merge(NOW, candidate(18)), NOW)
        .thenRefused(CandidateRefusal.TOO_MANY_MERGES);
    candidate
        .given(merges)
        .when(merge(LATER, OTHER), LATER)
        .then(new CandidateMerged(ID, LATER, "ashby", OTHER));
  }

  @Test
  void an_id_that_was_merged_away_by_then_is_not_erased() {
    candidate.given(MERGED).when(erase(NOW), NOW).thenRefused(CandidateRefusal.CANDIDATE_MERGED);
    CandidateEvent again = new CandidateMerged(ID, LATER, "ashby", candidate(3));
    candidate
        .given(MERGED, again)
        .when(erase(NOW.plusMillis(1)), LATER)
        .thenRefused(CandidateRefusal.CANDIDATE_MERGED);
    Instant before = NOW.minusMillis(1);
    candidate.given(MERGED).when(erase(before), NOW).then(new CandidateErased(ID, before, "api"));
  }

  @Test
  void a_candidate_is_not_merged_into_themselves() {
    candidate.given().when(merge(NOW, ID), NOW).thenRefused(CandidateRefusal.MERGED_INTO_ITSELF);
  }

  @Test
  void what_is_dated_ahead_counts_from_when_it_came() {
    Instant ahead = NOW.plus(Duration.ofDays(1));
    candidate.given().when(erase(ahead), NOW).then(ERASED);
    candidate.given(ERASED).when(erase(ahead), NOW).thenRepeated();
    candidate.given().when(merge(ahead, OTHER), NOW).then(MERGED);
  }

  @Test
  void a_command_from_nobody_is_refused() {
    candidate
        .given()
        .when(new EraseCandidate(ID, NOW, "No code"), NOW)
        .thenRefused(CandidateRefusal.INVALID_FIELD);
  }

  private static CandidateCommand erase(Instant at) {
    return new EraseCandidate(ID, at, "api");
  }

  private static CandidateCommand merge(Instant at, UUID into) {
    return new MergeCandidate(ID, at, "ashby", into);
  }

  private static UUID candidate(int number) {
    return Ids.candidateId("ashby", "", Integer.toString(number));
  }
}
