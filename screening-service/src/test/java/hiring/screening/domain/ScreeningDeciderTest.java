package hiring.screening.domain;

import static hiring.screening.domain.Sample.CANDIDACY;
import static hiring.screening.domain.Sample.MIDDLING;
import static hiring.screening.domain.Sample.NOTHING;
import static hiring.screening.domain.Sample.NOW;
import static hiring.screening.domain.Sample.ROLE;
import static hiring.screening.domain.Sample.RUBRIC;
import static hiring.screening.domain.Sample.STRONG;
import static hiring.screening.domain.Sample.WEAK;
import static hiring.screening.domain.ScreeningRefusal.ALREADY_DECIDED;
import static hiring.screening.domain.ScreeningRefusal.ENDED;
import static hiring.screening.domain.ScreeningRefusal.INCOMPLETE_DECISION;
import static hiring.screening.domain.ScreeningRefusal.NOT_REFERRED;
import static hiring.screening.domain.ScreeningRefusal.NO_SUCH_APPLICATION;
import static hiring.screening.domain.ScreeningRefusal.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningCommand.End;
import hiring.screening.domain.ScreeningCommand.Erase;
import hiring.screening.domain.ScreeningCommand.Reopen;
import hiring.screening.domain.ScreeningCommand.RoleArrived;
import hiring.screening.domain.ScreeningCommand.Screen;
import hiring.screening.domain.ScreeningEvent.RoleAwaited;
import hiring.screening.domain.ScreeningEvent.ScreenEnded;
import hiring.screening.domain.ScreeningEvent.ScreenErased;
import hiring.screening.domain.ScreeningEvent.ScreenFailed;
import hiring.screening.domain.ScreeningEvent.ScreenHeld;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import hiring.screening.domain.ScreeningEvent.ScreenReferred;
import hiring.screening.domain.ScreeningEvent.ScreenResumed;
import hiring.streams.testing.DeciderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreeningDeciderTest {

  private static final Instant EARLIER = NOW.minus(Duration.ofDays(2));
  private static final Review REVIEW = new Review("reviewer-3", "The portfolio shows it.");
  private static final DecideReferral PASS = new DecideReferral(Verdict.PASSED, REVIEW);
  private static final DecideReferral FAIL = new DecideReferral(Verdict.FAILED, REVIEW);
  private static final End WITHDRAW = new End(ROLE, Ending.WITHDRAWN);
  private static final End REJECT = new End(ROLE, Ending.REJECTED);
  private static final Reopen REOPEN = new Reopen();
  private static final Erase ERASE = new Erase(ROLE);
  private static final Erase TOMBSTONE = new Erase(null);
  private static final Screening ERASED = new Screening.Erased(ROLE, NOW);
  private static final RoleArrived ROLE_ARRIVED = new RoleArrived(RUBRIC);

  private static DeciderTest<Screening, ScreeningCommand, ScreeningEvent, ScreeningRefusal>.Given
      given(ScreeningEvent... events) {
    return DeciderTest.of(new ScreeningDecider()).given(events);
  }

  private static Screen screen(Evidence evidence, @Nullable Rubric rubric) {
    return new Screen(CANDIDACY, evidence, rubric);
  }

  private static ScreenReferred referred() {
    return new ScreenReferred(CANDIDACY, RUBRIC.assess(MIDDLING), EARLIER);
  }

  private static ScreenPassed passed() {
    return new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), null, EARLIER);
  }

  private static RoleAwaited awaited(Evidence evidence) {
    return new RoleAwaited(CANDIDACY, evidence, EARLIER);
  }

  private static ScreenEnded withdrawn() {
    return new ScreenEnded(ROLE, Ending.WITHDRAWN, EARLIER);
  }

  private static ScreenEnded rejected() {
    return new ScreenEnded(ROLE, Ending.REJECTED, EARLIER);
  }

  private static ScreenHeld held(Evidence evidence) {
    return new ScreenHeld(CANDIDACY, RUBRIC.assess(evidence));
  }

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
