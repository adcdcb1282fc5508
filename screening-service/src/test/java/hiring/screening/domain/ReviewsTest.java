package hiring.screening.domain;

import static hiring.screening.domain.Sample.CANDIDACY;
import static hiring.screening.domain.Sample.MIDDLING;
import static hiring.screening.domain.Sample.NOW;
import static hiring.screening.domain.Sample.ROLE;
import static hiring.screening.domain.Sample.RUBRIC;
import static hiring.screening.domain.Sample.STRONG;
import static hiring.screening.domain.Sample.WEAK;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.ScreeningCommand.ClaimReferral;
import hiring.screening.domain.ScreeningCommand.ConfirmRejection;
import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningCommand.End;
import hiring.screening.domain.ScreeningCommand.ReleaseReferral;
import hiring.screening.domain.ScreeningCommand.Reopen;
import hiring.screening.domain.ScreeningCommand.Screen;
import hiring.screening.domain.ScreeningEvent.OpinionGiven;
import hiring.screening.domain.ScreeningEvent.ReferralClaimed;
import hiring.screening.domain.ScreeningEvent.ReferralReleased;
import hiring.screening.domain.ScreeningEvent.ScreenEnded;
import hiring.screening.domain.ScreeningEvent.ScreenFailed;
import hiring.screening.domain.ScreeningEvent.ScreenFailing;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import hiring.screening.domain.ScreeningEvent.ScreenReferred;
import hiring.streams.testing.DeciderTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReviewsTest {

  private static final Instant EARLIER = NOW.minus(Duration.ofDays(2));
  private static final Duration DELAY = Duration.ofDays(2);
  private static final Review ONE = new Review("reviewer-1", "The portfolio shows it.");
  private static final Review TWO = new Review("reviewer-2", "I agree.");
  private static final Rubric FOUR_EYES = rubric(true, Duration.ZERO);
  private static final Rubric DELAYED = rubric(false, DELAY);
  private static final ConfirmRejection CONFIRM = new ConfirmRejection();

  private static DeciderTest<Screening, ScreeningCommand, ScreeningEvent, ScreeningRefusal>.Given
      given(ScreeningEvent... events) {
    return DeciderTest.of(new ScreeningDecider()).given(events);
  }

  @Test
  void one_reviewer_looks_at_an_application_at_a_time() {
    ReferralClaimed claimed = new ReferralClaimed(new Claim("reviewer-1", NOW));
    given(referred(RUBRIC)).when(new ClaimReferral("reviewer-1"), NOW).then(claimed);
    given(referred(RUBRIC), claimed).when(new ClaimReferral("reviewer-1")).thenRepeated();
    given(referred(RUBRIC), claimed)
        .when(new ClaimReferral("reviewer-2"))
        .thenRefused(ScreeningRefusal.CLAIMED);
    given(referred(RUBRIC), claimed).when(pass(TWO)).thenRefused(ScreeningRefusal.CLAIMED);
    given(referred(RUBRIC), claimed)
        .when(pass(ONE), NOW)
        .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(MIDDLING), ONE, NOW));
  }

  @Test
  void a_claimed_application_that_is_let_go_is_free_for_all() {
    ReferralClaimed claimed = new ReferralClaimed(new Claim("reviewer-1", EARLIER));
    ReferralReleased released = new ReferralReleased("lead-1", NOW);
    given(referred(RUBRIC), claimed).when(new ReleaseReferral("lead-1"), NOW).then(released);
    given(referred(RUBRIC)).when(new ReleaseReferral("lead-1")).thenRepeated();
    given(referred(RUBRIC), claimed, released)
        .when(new ClaimReferral("reviewer-2"), NOW)
        .then(new ReferralClaimed(new Claim("reviewer-2", NOW)));
  }

  @Test
  void nobody_claims_what_no_person_is_asked_about_or_without_a_name() {
    given().when(new ClaimReferral("reviewer-1")).thenRefused(ScreeningRefusal.NO_SUCH_APPLICATION);
    given(passed())
        .when(new ClaimReferral("reviewer-1"))
        .thenRefused(ScreeningRefusal.ALREADY_DECIDED);
    given(referred(RUBRIC))
        .when(new ClaimReferral(" "))
        .thenRefused(ScreeningRefusal.INCOMPLETE_DECISION);
    given(referred(RUBRIC))
        .when(new ReleaseReferral("r".repeat(201)))
        .thenRefused(ScreeningRefusal.INCOMPLETE_DECISION);
  }

  @Test
  void where_the_role_asks_for_four_eyes_two_people_who_agree_decide() {
    OpinionGiven first = new OpinionGiven(new Opinion(Verdict.PASSED, ONE), NOW);
    given(referred(FOUR_EYES)).when(pass(ONE), NOW).then(first);
    given(referred(FOUR_EYES), first).when(pass(ONE)).thenRefused(ScreeningRefusal.SAME_REVIEWER);
    given(referred(FOUR_EYES), first)
        .when(new ClaimReferral("reviewer-1"))
        .thenRefused(ScreeningRefusal.SAME_REVIEWER);
    given(referred(FOUR_EYES), first)
        .when(pass(TWO), NOW)
        .then(
            new ScreenPassed(
                CANDIDACY, FOUR_EYES.assess(MIDDLING), ONE.secondedBy("reviewer-2"), NOW));
  }

  @Test
  void a_second_who_does_not_agree_begins_anew() {
    OpinionGiven first = new OpinionGiven(new Opinion(Verdict.PASSED, ONE), EARLIER);
    OpinionGiven other = new OpinionGiven(new Opinion(Verdict.FAILED, TWO), NOW);
    given(referred(FOUR_EYES), first).when(fail(TWO), NOW).then(other);
    given(referred(FOUR_EYES), first, other)
        .when(fail(ONE), NOW)
        .then(
            new ScreenFailed(
                CANDIDACY, FOUR_EYES.assess(MIDDLING), TWO.secondedBy("reviewer-1"), NOW));
  }

  @Test
  void whoever_has_given_an_opinion_looks_at_it_no_more() {
    ReferralClaimed claimed = new ReferralClaimed(new Claim("reviewer-1", EARLIER));
    OpinionGiven first = new OpinionGiven(new Opinion(Verdict.PASSED, ONE), EARLIER);
    given(referred(FOUR_EYES), claimed, first)
        .when(new ClaimReferral("reviewer-2"), NOW)
        .then(new ReferralClaimed(new Claim("reviewer-2", NOW)));
  }

  @Test
  void a_decision_is_overturned_by_one_that_means_to() {
    given(passed()).when(fail(ONE)).thenRefused(ScreeningRefusal.ALREADY_DECIDED);
    given(passed())
        .when(new DecideReferral(Verdict.PASSED, ONE, true))
        .thenRefused(ScreeningRefusal.ALREADY_DECIDED);
    given(passed())
        .when(new DecideReferral(Verdict.FAILED, ONE, true), NOW)
        .then(new ScreenFailed(CANDIDACY, RUBRIC.assess(STRONG), ONE, NOW, true));
    given(passed(), new ScreenFailed(CANDIDACY, RUBRIC.assess(STRONG), ONE, EARLIER, true))
        .when(new DecideReferral(Verdict.PASSED, TWO, true), NOW)
        .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), TWO, NOW, true));
  }

  @Test
  void a_decision_that_two_people_have_to_overturn_stands_until_they_do() {
    ScreenFailed failed = new ScreenFailed(CANDIDACY, FOUR_EYES.assess(WEAK), null, EARLIER);
    OpinionGiven first = new OpinionGiven(new Opinion(Verdict.PASSED, ONE), NOW);
    given(failed).when(new DecideReferral(Verdict.PASSED, ONE, true), NOW).then(first);
    given(failed, first)
        .when(new DecideReferral(Verdict.PASSED, TWO, true), NOW)
        .then(
            new ScreenPassed(
                CANDIDACY, FOUR_EYES.assess(WEAK), ONE.secondedBy("reviewer-2"), NOW, true));
  }

  @Test
  void what_the_rubric_fails_is_told_when_the_roles_delay_is_over_and_not_before() {
    ScreenFailing failing = failing(NOW);
    given().when(new Screen(CANDIDACY, WEAK, DELAYED), NOW).then(failing);
    given(failing).when(CONFIRM, NOW.plus(DELAY).minusMillis(1)).thenRepeated();
    given(failing)
        .when(CONFIRM, NOW.plus(DELAY))
        .then(new ScreenFailed(CANDIDACY, DELAYED.assess(WEAK), null, NOW.plus(DELAY)));
    given(failing, new ScreenFailed(CANDIDACY, DELAYED.assess(WEAK), null, NOW.plus(DELAY)))
        .when(CONFIRM)
        .thenRepeated();
  }

  @Test
  void what_the_rubric_passes_or_refers_is_not_delayed() {
    given()
        .when(new Screen(CANDIDACY, STRONG, DELAYED), NOW)
        .then(new ScreenPassed(CANDIDACY, DELAYED.assess(STRONG), null, NOW));
    given()
        .when(new Screen(CANDIDACY, MIDDLING, DELAYED), NOW)
        .then(new ScreenReferred(CANDIDACY, DELAYED.assess(MIDDLING), NOW));
  }

  @Test
  void a_withdrawal_ends_the_delay_and_a_reopening_begins_it_anew() {
    ScreenEnded withdrawn = new ScreenEnded(ROLE, Ending.WITHDRAWN, NOW);
    given(failing(EARLIER)).when(new End(ROLE, Ending.WITHDRAWN), NOW).then(withdrawn);
    given(failing(EARLIER), withdrawn).when(CONFIRM, NOW.plus(DELAY)).thenRepeated();
    given(failing(EARLIER), withdrawn).when(new Reopen(), NOW).then(failing(NOW));
  }

  @Test
  void a_person_may_decide_before_the_delay_is_over() {
    given(failing(EARLIER)).when(pass(ONE)).thenRefused(ScreeningRefusal.ALREADY_DECIDED);
    given(failing(EARLIER))
        .when(new DecideReferral(Verdict.PASSED, ONE, true), NOW)
        .then(new ScreenPassed(CANDIDACY, DELAYED.assess(WEAK), ONE, NOW));
    assertThat(
            given(failing(EARLIER))
                .when(new DecideReferral(Verdict.FAILED, ONE, true), NOW)
                .after())
        .isInstanceOf(Screening.Decided.class);
  }

  private static Rubric rubric(boolean fourEyes, Duration delay) {
    RubricTerms terms = RUBRIC.terms();
    return Rubric.compile(
        new RubricTerms(terms.passMark(), terms.referFrom(), terms.criteria(), fourEyes, delay),
        QuerySearch.Compiler.NONE);
  }

  private static ScreenReferred referred(Rubric rubric) {
    return new ScreenReferred(CANDIDACY, rubric.assess(MIDDLING), EARLIER);
  }

  private static ScreenFailing failing(Instant at) {
    return new ScreenFailing(CANDIDACY, DELAYED.assess(WEAK), at, at.plus(DELAY));
  }

  private static ScreenPassed passed() {
    return new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), null, EARLIER);
  }

  private static DecideReferral pass(Review review) {
    return new DecideReferral(Verdict.PASSED, review);
  }

  private static DecideReferral fail(Review review) {
    return new DecideReferral(Verdict.FAILED, review);
  }
}
