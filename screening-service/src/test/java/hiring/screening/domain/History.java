package hiring.screening.domain;

import static hiring.screening.domain.Sample.CANDIDACY;
import static hiring.screening.domain.Sample.MIDDLING;
import static hiring.screening.domain.Sample.NOW;
import static hiring.screening.domain.Sample.ROLE;
import static hiring.screening.domain.Sample.RUBRIC;
import static hiring.screening.domain.Sample.STRONG;

import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningCommand.End;
import hiring.screening.domain.ScreeningCommand.Erase;
import hiring.screening.domain.ScreeningCommand.Reopen;
import hiring.screening.domain.ScreeningCommand.RoleArrived;
import hiring.screening.domain.ScreeningCommand.Screen;
import hiring.screening.domain.ScreeningEvent.RoleAwaited;
import hiring.screening.domain.ScreeningEvent.ScreenEnded;
import hiring.screening.domain.ScreeningEvent.ScreenHeld;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import hiring.screening.domain.ScreeningEvent.ScreenReferred;
import hiring.streams.testing.DeciderTest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Events and commands of one application, to say rules with. */
final class History {

  static final Instant EARLIER = NOW.minus(Duration.ofDays(2));
  static final Review REVIEW = new Review("reviewer-3", "The portfolio shows it.");
  static final DecideReferral PASS = new DecideReferral(Verdict.PASSED, REVIEW);
  static final DecideReferral FAIL = new DecideReferral(Verdict.FAILED, REVIEW);
  static final End WITHDRAW = new End(ROLE, Ending.WITHDRAWN);
  static final End REJECT = new End(ROLE, Ending.REJECTED);
  static final Reopen REOPEN = new Reopen();
  static final Erase ERASE = new Erase(ROLE);
  static final Erase TOMBSTONE = new Erase(null);
  static final Screening ERASED = new Screening.Erased(ROLE, NOW);
  static final RoleArrived ROLE_ARRIVED = new RoleArrived(RUBRIC);

  private History() {}

  static DeciderTest<Screening, ScreeningCommand, ScreeningEvent, ScreeningRefusal>.Given given(
      ScreeningEvent... events) {
    return DeciderTest.of(new ScreeningDecider()).given(events);
  }

  static Screen screen(Evidence evidence, @Nullable Rubric rubric) {
    return new Screen(CANDIDACY, evidence, rubric);
  }

  static ScreenReferred referred() {
    return new ScreenReferred(CANDIDACY, RUBRIC.assess(MIDDLING), EARLIER);
  }

  static ScreenPassed passed() {
    return new ScreenPassed(CANDIDACY, RUBRIC.assess(STRONG), null, EARLIER);
  }

  static RoleAwaited awaited(Evidence evidence) {
    return new RoleAwaited(CANDIDACY, evidence, EARLIER);
  }

  static ScreenEnded withdrawn() {
    return new ScreenEnded(ROLE, Ending.WITHDRAWN, EARLIER);
  }

  static ScreenEnded rejected() {
    return new ScreenEnded(ROLE, Ending.REJECTED, EARLIER);
  }

  static ScreenHeld held(Evidence evidence) {
    return new ScreenHeld(CANDIDACY, RUBRIC.assess(evidence));
  }
}
