package hiring.posting.domain;

import static hiring.posting.Examples.NOW;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApplicantTest {

  private static final Instant LATER = NOW.plusSeconds(1);

  private final Map<UUID, CandidateHistory> histories = new HashMap<>();

  @Test
  void one_of_whom_nothing_is_known_is_who_they_say_they_are() {
    assertThat(applicant(1)).isEqualTo(new Applicant(candidate(1), candidate(1), null));
  }

  @Test
  void an_applicant_is_followed_through_merges_and_remembers_the_latest_erasure() {
    merged(1, 2, NOW);
    merged(2, 3, NOW);
    erased(1, NOW);
    erased(3, LATER);
    assertThat(applicant(1)).isEqualTo(new Applicant(candidate(1), candidate(3), LATER));
    assertThat(applicant(3)).isEqualTo(new Applicant(candidate(3), candidate(3), LATER));
  }

  @Test
  void an_erasure_of_one_that_was_merged_does_not_reach_whom_they_were_merged_into() {
    merged(1, 2, NOW);
    erased(1, NOW);
    assertThat(applicant(2)).isEqualTo(new Applicant(candidate(2), candidate(2), null));
  }

  @Test
  void a_merge_that_was_taken_back_still_lets_an_erasure_through() {
    histories.put(
        candidate(1), new CandidateHistory(null, candidate(2), LATER, Set.of(candidate(3)), NOW));
    erased(3, NOW);
    assertThat(applicant(1)).isEqualTo(new Applicant(candidate(1), candidate(2), NOW));
  }

  @Test
  void a_circle_of_merges_ends_for_all_at_the_one_who_was_merged_first() {
    merged(1, 2, LATER);
    merged(2, 3, NOW);
    merged(3, 1, LATER);
    merged(4, 3, LATER);
    for (int number = 1; number <= 4; number++) {
      assertThat(applicant(number).candidateId()).isEqualTo(candidate(2));
    }
  }

  @Test
  void merges_are_followed_for_sixteen_steps_both_ways() {
    IntStream.rangeClosed(1, 17).forEach(number -> merged(number, number + 1, NOW));
    erased(18, NOW);
    assertThat(applicant(1).erasedAt()).isNull();
    assertThat(applicant(2).erasedAt()).isEqualTo(NOW);
    assertThat(applicant(2).candidateId()).isEqualTo(candidate(18));
    assertThat(Applicant.reach(candidate(18), ApplicantTest::mergedInto))
        .contains(candidate(2))
        .doesNotContain(candidate(1));
  }

  private static Set<UUID> mergedInto(UUID into) {
    return IntStream.rangeClosed(1, 17)
        .filter(number -> candidate(number + 1).equals(into))
        .mapToObj(ApplicantTest::candidate)
        .collect(toSet());
  }

  private Applicant applicant(int number) {
    return Applicant.of(candidate(number), histories::get);
  }

  private void merged(int number, int into, Instant at) {
    learn(new CandidateEvent.CandidateMerged(candidate(number), at, "ashby", candidate(into)));
  }

  private void erased(int number, Instant at) {
    learn(new CandidateEvent.CandidateErased(candidate(number), at, "ashby"));
  }

  private void learn(CandidateEvent event) {
    histories.merge(
        event.candidateId(),
        CandidateHistory.evolve(CandidateHistory.NONE, event),
        (known, fresh) -> CandidateHistory.evolve(known, event));
  }

  private static UUID candidate(int number) {
    return Ids.candidateId("ashby", "", Integer.toString(number));
  }
}
