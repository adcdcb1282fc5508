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
import static hiring.screening.domain.ScreeningRefusal.INCOMPLETE_DECISION;
import static hiring.screening.domain.ScreeningRefusal.NOT_REFERRED;
import static hiring.screening.domain.ScreeningRefusal.NO_SUCH_APPLICATION;
import static hiring.screening.domain.ScreeningRefusal.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningCommand.Erase;
import hiring.screening.domain.ScreeningCommand.RoleArrived;
import hiring.screening.domain.ScreeningCommand.Screen;
import hiring.screening.domain.ScreeningCommand.Withdraw;
import hiring.screening.domain.ScreeningEvent.RoleAwaited;
import hiring.screening.domain.ScreeningEvent.ScreenErased;
import hiring.screening.domain.ScreeningEvent.ScreenFailed;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import hiring.screening.domain.ScreeningEvent.ScreenReferred;
import hiring.screening.domain.ScreeningEvent.ScreenWithdrawn;
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
  private static final Withdraw WITHDRAW = new Withdraw(ROLE);
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

  private static ScreenWithdrawn withdrawn() {
    return new ScreenWithdrawn(ROLE, EARLIER);
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
      given().when(WITHDRAW, NOW).then(new ScreenWithdrawn(ROLE, NOW));
    }

    @Test
    void there_is_nothing_to_decide() {
      given().when(PASS).thenRefused(NO_SUCH_APPLICATION);
    }

    @Test
    void a_role_releases_nothing_and_nothing_is_to_be_erased() {
      given().when(ROLE_ARRIVED).thenRepeated();
      given().when(new Erase()).thenRepeated();
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
    void a_withdrawal_ends_it_and_its_evidence_goes() {
      given(awaited(STRONG)).when(WITHDRAW, NOW).then(new ScreenWithdrawn(ROLE, NOW));
      assertThat(given(awaited(STRONG)).when(WITHDRAW, NOW).after())
          .isEqualTo(new Screening.Withdrawn(ROLE, NOW));
    }

    @Test
    void erasure_leaves_nothing() {
      assertThat(given(awaited(STRONG)).when(new Erase()).after())
          .isEqualTo(new Screening.Unseen());
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
                  CANDIDACY.role(), Verdict.FAILED, RUBRIC.assess(MIDDLING), longest, NOW));
    }

    @Test
    void a_repeat_of_application_or_role_changes_nothing() {
      given(referred()).when(screen(STRONG, RUBRIC)).thenRepeated();
      given(referred()).when(ROLE_ARRIVED).thenRepeated();
    }

    @Test
    void a_withdrawal_ends_it() {
      given(referred()).when(WITHDRAW, NOW).then(new ScreenWithdrawn(ROLE, NOW));
    }

    @Test
    void erasure_leaves_nothing() {
      assertThat(given(referred()).when(new Erase()).after()).isEqualTo(new Screening.Unseen());
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
    void a_withdrawal_does_not_undo_it() {
      given(passed()).when(WITHDRAW).then();
    }

    @Test
    void a_repeat_of_application_or_role_changes_nothing() {
      given(passed()).when(screen(WEAK, RUBRIC)).thenRepeated();
      given(passed()).when(ROLE_ARRIVED).thenRepeated();
    }

    @Test
    void erasure_leaves_nothing() {
      given(passed()).when(new Erase()).then(new ScreenErased());
      assertThat(given(passed()).when(new Erase()).after()).isEqualTo(new Screening.Unseen());
    }
  }

  @Nested
  class OfAWithdrawnApplication {

    @Test
    void nobody_is_judged_who_does_not_want_to_be() {
      given(withdrawn()).when(screen(STRONG, RUBRIC)).then();
      given(withdrawn()).when(screen(STRONG, null)).then();
      given(awaited(STRONG), withdrawn()).when(ROLE_ARRIVED).then();
    }

    @Test
    void there_is_nothing_left_to_decide() {
      given(withdrawn()).when(FAIL).thenRefused(WITHDRAWN);
    }

    @Test
    void a_second_withdrawal_changes_nothing() {
      given(withdrawn()).when(WITHDRAW).thenRepeated();
    }

    @Test
    void erasure_leaves_nothing() {
      given(withdrawn()).when(new Erase()).then(new ScreenErased());
    }
  }
}
