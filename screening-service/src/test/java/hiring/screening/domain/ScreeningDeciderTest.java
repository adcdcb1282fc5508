package hiring.screening.domain;

import static hiring.screening.domain.History.ERASE;
import static hiring.screening.domain.History.ERASED;
import static hiring.screening.domain.History.FAIL;
import static hiring.screening.domain.History.PASS;
import static hiring.screening.domain.History.REJECT;
import static hiring.screening.domain.History.REOPEN;
import static hiring.screening.domain.History.REVIEW;
import static hiring.screening.domain.History.ROLE_ARRIVED;
import static hiring.screening.domain.History.TOMBSTONE;
import static hiring.screening.domain.History.WITHDRAW;
import static hiring.screening.domain.History.awaited;
import static hiring.screening.domain.History.given;
import static hiring.screening.domain.History.referred;
import static hiring.screening.domain.History.rejected;
import static hiring.screening.domain.History.screen;
import static hiring.screening.domain.History.withdrawn;
import static hiring.screening.domain.Sample.CANDIDACY;
import static hiring.screening.domain.Sample.MIDDLING;
import static hiring.screening.domain.Sample.NOTHING;
import static hiring.screening.domain.Sample.NOW;
import static hiring.screening.domain.Sample.ROLE;
import static hiring.screening.domain.Sample.RUBRIC;
import static hiring.screening.domain.Sample.STRONG;
import static hiring.screening.domain.Sample.WEAK;
import static hiring.screening.domain.ScreeningRefusal.ENDED;
import static hiring.screening.domain.ScreeningRefusal.INCOMPLETE_DECISION;
import static hiring.screening.domain.ScreeningRefusal.NOT_REFERRED;
import static hiring.screening.domain.ScreeningRefusal.NO_SUCH_APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningEvent.RoleAwaited;
import hiring.screening.domain.ScreeningEvent.ScreenEnded;
import hiring.screening.domain.ScreeningEvent.ScreenErased;
import hiring.screening.domain.ScreeningEvent.ScreenFailed;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import hiring.screening.domain.ScreeningEvent.ScreenReferred;
import hiring.screening.domain.ScreeningEvent.ScreenResumed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may still be decided. What was, or has ended: {@link SettledScreeningTest}. */
class ScreeningDeciderTest {

  @Nested
  class OfAnUnseenApplication {

    @Test
    void strong_evidence_passes() {
      given()
          .when(screen(STRONG, RUBRIC), NOW)
          .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), null, NOW));
    }

    @Test
    void weak_evidence_fails() {
      given()
          .when(screen(WEAK, RUBRIC), NOW)
          .then(new ScreenFailed(CANDIDACY, RUBRIC.assess(WEAK), null, NOW));
    }

    @Test
    void middling_evidence_is_left_to_a_person() {
      given()
          .when(screen(MIDDLING, RUBRIC), NOW)
          .then(new ScreenReferred(CANDIDACY, RUBRIC.assess(MIDDLING), NOW));
    }

    @Test
    void without_its_role_nothing_is_guessed() {
      given().when(screen(STRONG, null), NOW).then(new RoleAwaited(CANDIDACY, STRONG, NOW));
    }

    @Test
    void a_withdrawal_is_remembered() {
      given().when(WITHDRAW, NOW).then(new ScreenEnded(ROLE, Ending.WITHDRAWN, NOW));
    }

    @Test
    void there_is_nothing_to_decide() {
      given().when(PASS).thenRefused(NO_SUCH_APPLICATION);
    }

    @Test
    void a_role_releases_nothing_and_nothing_is_to_be_gone_on_with() {
      given().when(ROLE_ARRIVED).thenRepeated();
      given().when(REOPEN).thenRepeated();
    }

    @Test
    void a_tombstone_finds_nothing_and_an_erasure_is_remembered() {
      given().when(TOMBSTONE).thenRepeated();
      given().when(ERASE, NOW).then(new ScreenErased(ROLE, NOW));
    }
  }

  @Nested
  class OfAnApplicationThatWaitsForItsRole {

    @Test
    void the_role_brings_the_decision() {
      given(awaited(STRONG))
          .when(ROLE_ARRIVED, NOW)
          .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), null, NOW));
      given(awaited(NOTHING))
          .when(ROLE_ARRIVED, NOW)
          .then(new ScreenReferred(CANDIDACY, RUBRIC.assess(NOTHING), NOW));
    }

    @Test
    void the_decision_is_the_one_that_a_role_in_time_would_have_brought() {
      assertThat(given(awaited(WEAK)).when(ROLE_ARRIVED, NOW).decision())
          .isEqualTo(given().when(screen(WEAK, RUBRIC), NOW).decision());
    }

    @Test
    void the_evidence_is_forgotten_with_the_decision() {
      assertThat(given(awaited(WEAK)).when(ROLE_ARRIVED).after())
          .isInstanceOf(Screening.Decided.class);
    }

    @Test
    void a_repeat_of_the_application_changes_nothing() {
      given(awaited(STRONG)).when(screen(STRONG, RUBRIC)).thenRepeated();
    }

    @Test
    void nobody_has_been_asked_to_decide() {
      given(awaited(STRONG)).when(PASS).thenRefused(NOT_REFERRED);
    }

    @Test
    void an_end_ends_it_and_a_reopening_lets_it_wait_again() {
      given(awaited(STRONG)).when(REJECT, NOW).then(new ScreenEnded(ROLE, Ending.REJECTED, NOW));
      given(awaited(STRONG), rejected()).when(REOPEN).then(new ScreenResumed());
      given(awaited(STRONG), rejected(), new ScreenResumed())
          .when(ROLE_ARRIVED, NOW)
          .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), null, NOW));
    }

    @Test
    void erasure_leaves_nothing() {
      assertThat(given(awaited(STRONG)).when(TOMBSTONE, NOW).after()).isEqualTo(ERASED);
      assertThat(given(awaited(STRONG)).when(ERASE, NOW).after()).isEqualTo(ERASED);
    }
  }

  @Nested
  class OfAReferredApplication {

    @Test
    void a_person_lets_it_pass_for_a_reason() {
      given(referred())
          .when(PASS, NOW)
          .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(MIDDLING), REVIEW, NOW));
    }

    @Test
    void a_person_lets_it_fail_for_a_reason() {
      given(referred())
          .when(FAIL, NOW)
          .then(new ScreenFailed(CANDIDACY, RUBRIC.assess(MIDDLING), REVIEW, NOW));
    }

    static Stream<DecideReferral> incomplete() {
      return Stream.of(
          new DecideReferral(null, REVIEW),
          new DecideReferral(Verdict.REFERRED, REVIEW),
          new DecideReferral(Verdict.PASSED, new Review(" ", "because")),
          new DecideReferral(Verdict.FAILED, new Review("reviewer-3", "")),
          new DecideReferral(Verdict.PASSED, new Review("r".repeat(201), "because")),
          new DecideReferral(Verdict.PASSED, new Review("reviewer-3", "r".repeat(2001))));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void a_decision_says_what_by_whom_and_why(DecideReferral incomplete) {
      given(referred()).when(incomplete).thenRefused(INCOMPLETE_DECISION);
    }

    @Test
    void a_decision_as_long_as_may_be_stands() {
      var longest = new Review("r".repeat(200), "r".repeat(2000));
      assertThat(given(referred()).when(new DecideReferral(Verdict.FAILED, longest), NOW).after())
          .isEqualTo(
              new Screening.Decided(
                  CANDIDACY.role(),
                  Verdict.FAILED,
                  RUBRIC.assess(MIDDLING),
                  longest,
                  NOW,
                  CANDIDACY,
                  null));
    }

    @Test
    void a_repeat_of_application_or_role_changes_nothing() {
      given(referred()).when(screen(STRONG, RUBRIC)).thenRepeated();
      given(referred()).when(ROLE_ARRIVED).thenRepeated();
    }

    @Test
    void an_end_lets_it_go() {
      given(referred()).when(WITHDRAW, NOW).then(new ScreenEnded(ROLE, Ending.WITHDRAWN, NOW));
      given(referred(), rejected()).when(PASS).thenRefused(ENDED);
    }

    @Test
    void a_reopening_lets_it_wait_for_a_person_again() {
      given(referred(), withdrawn()).when(REOPEN).then(new ScreenResumed());
      given(referred(), withdrawn(), new ScreenResumed())
          .when(PASS, NOW)
          .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(MIDDLING), REVIEW, NOW));
    }

    @Test
    void erasure_leaves_nothing() {
      assertThat(given(referred()).when(ERASE, NOW).after()).isEqualTo(ERASED);
      assertThat(given(referred()).when(TOMBSTONE, NOW).after()).isEqualTo(ERASED);
    }
  }
}
