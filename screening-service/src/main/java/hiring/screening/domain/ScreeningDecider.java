package hiring.screening.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
import hiring.screening.domain.ScreeningCommand.ByPerson;
import hiring.screening.domain.ScreeningCommand.ClaimReferral;
import hiring.screening.domain.ScreeningCommand.ConfirmRejection;
import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningCommand.End;
import hiring.screening.domain.ScreeningCommand.Erase;
import hiring.screening.domain.ScreeningCommand.ReleaseReferral;
import hiring.screening.domain.ScreeningCommand.Reopen;
import hiring.screening.domain.ScreeningCommand.RoleArrived;
import hiring.screening.domain.ScreeningCommand.Screen;
import hiring.screening.domain.ScreeningEvent.RoleAwaited;
import hiring.screening.domain.ScreeningEvent.ScreenEnded;
import hiring.screening.domain.ScreeningEvent.ScreenErased;
import hiring.screening.domain.ScreeningEvent.ScreenFailed;
import hiring.screening.domain.ScreeningEvent.ScreenFailing;
import hiring.screening.domain.ScreeningEvent.ScreenHeld;
import hiring.screening.domain.ScreeningEvent.ScreenPassed;
import hiring.screening.domain.ScreeningEvent.ScreenReferred;
import hiring.screening.domain.ScreeningEvent.ScreenResumed;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one application's screening. One that ended is not decided; what came of it until
 * then is held, without its evidence as soon as the role is there, so that it can go on when it is
 * reopened.
 */
public final class ScreeningDecider
    implements Decider<Screening, ScreeningCommand, ScreeningEvent, ScreeningRefusal> {

  @Override
  public Screening initial() {
    return new Screening.Unseen();
  }

  @Override
  public Screening evolve(Screening screening, ScreeningEvent event) {
    return Screening.evolve(screening, event);
  }

  @Override
  public Decision<ScreeningEvent, ScreeningRefusal> decide(
      Screening screening, ScreeningCommand command, Instant now) {
    return switch (screening) {
      case Screening.Unseen unseen -> unseen(command, now);
      case Screening.AwaitingRole waiting -> waiting(waiting, command, now);
      case Screening.Referred referred -> referred(referred, command, now);
      case Screening.Failing failing -> failing(failing, command, now);
      case Screening.Decided decided -> decided(decided, command, now);
      case Screening.Ended ended -> ended(ended, command, now);
      case Screening.Erased erased -> erased(command);
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> unseen(
      ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen ->
          accept(judge(screen.candidacy(), screen.evidence(), screen.rubric(), now));
      // What waited was erased meanwhile.
      case RoleArrived arrived -> repeated();
      case ByPerson person -> refuse(ScreeningRefusal.NO_SUCH_APPLICATION);
      case ConfirmRejection confirm -> repeated();
      // Remembered, so that the application is not screened when it comes.
      case End end -> accept(ended(end, now));
      case Reopen reopen -> repeated();
      case Erase erase ->
          erase.roleId() == null ? repeated() : accept(new ScreenErased(erase.roleId(), now));
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> waiting(
      Screening.AwaitingRole waiting, ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen -> repeated();
      case RoleArrived arrived ->
          accept(judge(waiting.candidacy(), waiting.evidence(), arrived.rubric(), now));
      case ByPerson person -> refuse(ScreeningRefusal.NOT_REFERRED);
      case ConfirmRejection confirm -> repeated();
      case End end -> accept(ended(end, now));
      case Reopen reopen -> repeated();
      case Erase erase -> accept(erased(waiting.candidacy(), now));
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> referred(
      Screening.Referred referred, ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen -> repeated();
      case RoleArrived arrived -> repeated();
      case DecideReferral decide -> Reviews.decide(referred, decide, now);
      case ClaimReferral claim -> Reviews.claim(referred, claim, now);
      case ReleaseReferral release -> Reviews.release(referred, release, now);
      case ConfirmRejection confirm -> repeated();
      case End end -> accept(ended(end, now));
      case Reopen reopen -> repeated();
      case Erase erase -> accept(erased(referred.candidacy(), now));
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> failing(
      Screening.Failing failing, ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen -> repeated();
      case RoleArrived arrived -> repeated();
      case DecideReferral decide -> Reviews.decide(failing, decide, now);
      case ClaimReferral claim -> refuse(ScreeningRefusal.NOT_REFERRED);
      case ReleaseReferral release -> refuse(ScreeningRefusal.NOT_REFERRED);
      case ConfirmRejection confirm ->
          now.isBefore(failing.dueAt())
              ? repeated()
              : accept(new ScreenFailed(failing.candidacy(), failing.assessment(), null, now));
      case End end -> accept(ended(end, now));
      case Reopen reopen -> repeated();
      case Erase erase -> accept(erased(failing.candidacy(), now));
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> decided(
      Screening.Decided decided, ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen -> repeated();
      case RoleArrived arrived -> repeated();
      case DecideReferral decide -> Reviews.decide(decided, decide, now);
      case ClaimReferral claim -> refuse(ScreeningRefusal.ALREADY_DECIDED);
      case ReleaseReferral release -> refuse(ScreeningRefusal.ALREADY_DECIDED);
      case ConfirmRejection confirm -> repeated();
      // The decision was made and stands; what came of it ends, and goes on, elsewhere.
      case End end -> accept();
      case Reopen reopen -> accept();
      // The decision says nothing of who applied; what may, goes.
      case Erase erase ->
          decided.candidacy() == null
              ? repeated()
              : accept(new ScreenErased(decided.role().roleId(), now));
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> ended(
      Screening.Ended ended, ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen -> ended.pending() == null ? accept(hold(screen, now)) : repeated();
      case RoleArrived arrived ->
          ended.pending() instanceof Screening.AwaitingRole waiting
              ? accept(held(waiting.candidacy(), waiting.evidence(), arrived.rubric()))
              : repeated();
      case ByPerson person ->
          refuse(
              ended.ending() == Ending.WITHDRAWN
                  ? ScreeningRefusal.WITHDRAWN
                  : ScreeningRefusal.ENDED);
      case ConfirmRejection confirm -> repeated();
      case End end -> end.ending() == ended.ending() ? repeated() : accept(ended(end, now));
      case Reopen reopen ->
          accept(
              ended.pending() instanceof Screening.Untold untold
                  ? told(untold.candidacy(), untold.assessment(), now)
                  : new ScreenResumed());
      case Erase erase -> accept(new ScreenErased(ended.roleId(), now));
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> erased(ScreeningCommand command) {
    return switch (command) {
      // Nobody comes back who was to be forgotten.
      case Screen screen -> accept();
      case RoleArrived arrived -> accept();
      case ByPerson person -> refuse(ScreeningRefusal.NO_SUCH_APPLICATION);
      case ConfirmRejection confirm -> repeated();
      case End end -> accept();
      case Reopen reopen -> accept();
      case Erase erase -> repeated();
    };
  }

  private static ScreenEnded ended(End end, Instant now) {
    return new ScreenEnded(end.roleId(), end.ending(), now);
  }

  private static ScreenErased erased(Candidacy candidacy, Instant now) {
    return new ScreenErased(candidacy.role().roleId(), now);
  }

  private static ScreeningEvent judge(
      Candidacy candidacy, Evidence evidence, @Nullable Rubric rubric, Instant now) {
    return rubric == null
        ? new RoleAwaited(candidacy, evidence, now)
        : told(candidacy, rubric.assess(evidence), now);
  }

  /** What the rubric fails is told when the role's delay is over. */
  private static ScreeningEvent told(Candidacy candidacy, Assessment assessment, Instant now) {
    Duration delay = assessment.rubric().terms().rejectionDelay();
    return switch (assessment.verdict()) {
      case PASSED -> new ScreenPassed(candidacy, assessment, null, now);
      case FAILED ->
          delay.isZero()
              ? new ScreenFailed(candidacy, assessment, null, now)
              : new ScreenFailing(candidacy, assessment, now, now.plus(delay));
      case REFERRED -> new ScreenReferred(candidacy, assessment, now);
    };
  }

  private static ScreeningEvent hold(Screen screen, Instant now) {
    Rubric rubric = screen.rubric();
    return rubric == null
        ? new RoleAwaited(screen.candidacy(), screen.evidence(), now)
        : held(screen.candidacy(), screen.evidence(), rubric);
  }

  private static ScreenHeld held(Candidacy candidacy, Evidence evidence, Rubric rubric) {
    return new ScreenHeld(candidacy, rubric.assess(evidence));
  }
}
