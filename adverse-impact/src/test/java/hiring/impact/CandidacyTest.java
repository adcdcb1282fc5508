package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.impact.Observation.Changed;
import hiring.impact.Observation.Decided;
import hiring.impact.Observation.Erased;
import hiring.impact.Observation.Received;
import hiring.impact.Observation.Way;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidacyTest {

  private static final UUID ONE = Applicants.application(1);

  @Test
  void the_latest_decision_holds_in_whatever_order_they_are_read() {
    Decided failed = decided(3, Verdict.FAILED);
    Decided overturned = decided(7, Verdict.PASSED);

    assertThat(standing(failed, overturned)).isEqualTo(Verdict.PASSED);
    assertThat(standing(overturned, failed)).isEqualTo(Verdict.PASSED);
  }

  @Test
  void a_person_who_decides_a_referral_decides_it() {
    assertThat(standing(decided(1, Verdict.REFERRED), decided(2, Verdict.FAILED)))
        .isEqualTo(Verdict.FAILED);
  }

  @Test
  void who_withdraws_before_a_decision_is_no_applicant() {
    Sample sample = sample(received(), decided(1, Verdict.REFERRED), withdrawn(4));

    assertThat(sample.applicants()).isEmpty();
    assertThat(sample.left()).isEqualTo(1);
  }

  @Test
  void who_withdraws_after_a_decision_was_decided_about() {
    Sample sample = sample(received(), decided(1, Verdict.FAILED), withdrawn(4));

    assertThat(sample.applicants()).hasSize(1);
    assertThat(sample.left()).isZero();
  }

  @Test
  void whom_others_end_while_a_person_has_to_decide_stays_referred() {
    Changed rejectedInTheAts = new Changed(ONE, 5, Way.ENDED);

    assertThat(standing(decided(1, Verdict.REFERRED), rejectedInTheAts))
        .isEqualTo(Verdict.REFERRED);
  }

  @Test
  void who_withdrew_is_no_applicant_whatever_an_ats_files_afterwards() {
    Changed rejectedInTheAts = new Changed(ONE, 5, Way.ENDED);

    assertThat(sample(decided(1, Verdict.REFERRED), withdrawn(4), rejectedInTheAts).left())
        .isEqualTo(1);
  }

  @Test
  void what_others_ended_undecided_waits_for_nothing() {
    Sample sample = sample(received(), new Changed(ONE, 5, Way.ENDED));

    assertThat(sample.ended()).isEqualTo(1);
    assertThat(sample.waiting()).isZero();
  }

  @Test
  void who_comes_back_is_an_applicant_again() {
    Changed reopened = new Changed(ONE, 5, Way.REOPENED);

    assertThat(sample(decided(1, Verdict.REFERRED), reopened, withdrawn(4)).applicants())
        .hasSize(1);
  }

  @Test
  void what_was_erased_after_a_decision_is_counted_as_before() {
    Sample sample = sample(received(), decided(1, Verdict.PASSED), new Erased(ONE, 1));

    assertThat(sample.applicants().values())
        .singleElement()
        .extracting(Screened::verdict)
        .isEqualTo(Verdict.PASSED);
  }

  @Test
  void what_was_erased_before_a_decision_is_no_applicant() {
    Sample sample = sample(received(), new Erased(ONE, 1));

    assertThat(sample.applicants()).isEmpty();
    assertThat(sample.left()).isEqualTo(1);
    assertThat(sample.waiting()).isZero();
  }

  @Test
  void of_what_is_not_decided_it_is_said_that_it_waits() {
    assertThat(sample(received()).waiting()).isEqualTo(1);
  }

  @Test
  void only_the_versions_that_are_asked_for_are_looked_at() {
    Map<UUID, Candidacy> all = all(decided(1, Verdict.PASSED));

    assertThat(Sample.of(all, version -> version == 1).applicants()).hasSize(1);
    assertThat(Sample.of(all, version -> version == 2).applicants()).isEmpty();
  }

  private static Verdict standing(Observation... observations) {
    return sample(observations).applicants().values().iterator().next().verdict();
  }

  private static Sample sample(Observation... observations) {
    return Sample.of(all(observations), version -> true);
  }

  private static Map<UUID, Candidacy> all(Observation... observations) {
    Candidacies candidacies = new Candidacies();
    for (Observation observation : observations) {
      candidacies.add(observation);
    }
    return candidacies.all();
  }

  private static Received received() {
    return new Received(ONE, 1);
  }

  private static Decided decided(long place, Verdict verdict) {
    return new Decided(ONE, place, Applicants.screened(verdict, 1));
  }

  private static Changed withdrawn(long place) {
    return new Changed(ONE, place, Way.WITHDRAWN);
  }
}
