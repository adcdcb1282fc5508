package hiring.screening.domain;

import static hiring.screening.domain.History.EARLIER;
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
import static hiring.screening.domain.History.held;
import static hiring.screening.domain.History.passed;
import static hiring.screening.domain.History.referred;
import static hiring.screening.domain.History.rejected;
import static hiring.screening.domain.History.screen;
import static hiring.screening.domain.History.withdrawn;
import static hiring.screening.domain.Sample.CANDIDACY;
import static hiring.screening.domain.Sample.MIDDLING;
import static hiring.screening.domain.Sample.NOW;
import static hiring.screening.domain.Sample.ROLE;
import static hiring.screening.domain.Sample.RUBRIC;
import static hiring.screening.domain.Sample.STRONG;
import static hiring.screening.domain.Sample.WEAK;
import static hiring.screening.domain.ScreeningRefusal.ALREADY_DECIDED;
import static hiring.screening.domain.ScreeningRefusal.ENDED;
import static hiring.screening.domain.ScreeningRefusal.NO_SUCH_APPLICATION;
import static hiring.screening.domain.ScreeningRefusal.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningEvent.RoleAwaited;
import hiring.screening.domain.ScreeningEvent.ScreenEnded;
import hiring.screening.domain.ScreeningEvent.ScreenErased;
import hiring.screening.domain.ScreeningEvent.ScreenFailed;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import hiring.screening.domain.ScreeningEvent.ScreenReferred;
import hiring.screening.domain.ScreeningEvent.ScreenResumed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was decided, ended or erased. */
class SettledScreeningTest {

  @Nested
  class OfADecidedApplication {

    @Test
    void the_decision_stands() {
      given(passed()).when(PASS).thenRefused(ALREADY_DECIDED);
      given(referred(), new ScreenFailed(CANDIDACY, RUBRIC.assess(MIDDLING), REVIEW, EARLIER))
          .when(PASS)
          .thenRefused(ALREADY_DECIDED);
    }

    @Test
    void neither_end_nor_reopening_undoes_it() {
      given(passed()).when(WITHDRAW).then();
      given(passed()).when(REOPEN).then();
    }

    @Test
    void a_repeat_of_application_or_role_changes_nothing() {
      given(passed()).when(screen(WEAK, RUBRIC)).thenRepeated();
      given(passed()).when(ROLE_ARRIVED).thenRepeated();
    }

    @Test
    void erasure_takes_what_may_tell_of_who_applied_and_lets_the_decision_stand() {
      var erased =
          given(referred(), new ScreenFailed(CANDIDACY, RUBRIC.assess(MIDDLING), REVIEW, EARLIER))
              .when(ERASE, NOW);
      erased.then(new ScreenErased(ROLE, NOW));
      assertThat(erased.after())
          .isEqualTo(
              new Screening.Decided(
                  CANDIDACY.role(),
                  Verdict.FAILED,
                  RUBRIC.assess(MIDDLING),
                  new Review("reviewer-3", ""),
                  EARLIER,
                  null,
                  null));
      given(passed(), new ScreenErased(ROLE, NOW)).when(TOMBSTONE).thenRepeated();
      given(passed(), new ScreenErased(ROLE, NOW))
          .when(new DecideReferral(Verdict.FAILED, REVIEW, true))
          .thenRefused(NO_SUCH_APPLICATION);
    }
  }

  @Nested
  class OfAnApplicationThatEnded {

    @Test
    void nobody_is_told_of_one_that_comes_after_its_end() {
      given(withdrawn()).when(screen(STRONG, RUBRIC)).then(held(STRONG));
      given(withdrawn())
          .when(screen(STRONG, null), NOW)
          .then(new RoleAwaited(CANDIDACY, STRONG, NOW));
    }

    @Test
    void the_evidence_is_let_go_as_soon_as_the_role_is_there() {
      assertThat(given(awaited(STRONG), withdrawn()).when(ROLE_ARRIVED).after())
          .isEqualTo(
              new Screening.Ended(
                  ROLE,
                  Ending.WITHDRAWN,
                  new Screening.Untold(CANDIDACY, RUBRIC.assess(STRONG)),
                  EARLIER));
    }

    @Test
    void reopened_it_is_decided_now() {
      given(withdrawn(), held(STRONG))
          .when(REOPEN, NOW)
          .then(new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), null, NOW));
      given(withdrawn(), held(MIDDLING))
          .when(REOPEN, NOW)
          .then(new ScreenReferred(CANDIDACY, RUBRIC.assess(MIDDLING), NOW));
    }

    @Test
    void reopened_before_it_came_it_is_as_if_it_had_never_ended() {
      assertThat(given(withdrawn()).when(REOPEN).after()).isEqualTo(new Screening.Unseen());
      given(withdrawn(), new ScreenResumed())
          .when(screen(WEAK, RUBRIC), NOW)
          .then(new ScreenFailed(CANDIDACY, RUBRIC.assess(WEAK), null, NOW));
    }

    @Test
    void a_repeat_of_application_or_role_changes_nothing() {
      given(withdrawn(), held(STRONG)).when(screen(STRONG, RUBRIC)).thenRepeated();
      given(withdrawn(), held(STRONG)).when(ROLE_ARRIVED).thenRepeated();
    }

    @Test
    void there_is_nothing_left_to_decide() {
      given(withdrawn()).when(FAIL).thenRefused(WITHDRAWN);
      given(rejected()).when(FAIL).thenRefused(ENDED);
    }

    @Test
    void the_same_end_changes_nothing_and_another_is_another_reason() {
      given(withdrawn()).when(WITHDRAW).thenRepeated();
      given(referred(), withdrawn())
          .when(REJECT, NOW)
          .then(new ScreenEnded(ROLE, Ending.REJECTED, NOW));
      assertThat(given(referred(), withdrawn(), rejected()).when(REOPEN).after())
          .isEqualTo(new Screening.Referred(CANDIDACY, RUBRIC.assess(MIDDLING), EARLIER));
    }

    @Test
    void erasure_leaves_nothing() {
      assertThat(given(withdrawn(), held(STRONG)).when(ERASE, NOW).after()).isEqualTo(ERASED);
      assertThat(given(awaited(STRONG), withdrawn()).when(TOMBSTONE, NOW).after())
          .isEqualTo(ERASED);
    }
  }

  @Nested
  class OfAnErasedApplication {

    @Test
    void nobody_comes_back_who_was_to_be_forgotten() {
      ScreenErased erased = new ScreenErased(ROLE, EARLIER);
      given(erased).when(screen(STRONG, RUBRIC)).then();
      given(erased).when(ROLE_ARRIVED).then();
      given(erased).when(REJECT).then();
      given(erased).when(REOPEN).then();
      given(erased).when(ERASE).thenRepeated();
      given(erased).when(TOMBSTONE).thenRepeated();
    }

    @Test
    void there_is_no_such_application() {
      given(new ScreenErased(ROLE, EARLIER)).when(PASS).thenRefused(NO_SUCH_APPLICATION);
    }
  }
}
