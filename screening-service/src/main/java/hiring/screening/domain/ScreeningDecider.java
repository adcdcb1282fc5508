package hiring.screening.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decider;
import hiring.decider.Decision;
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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules of one application's screening. */
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
      case Screening.Decided decided -> decided(command);
      case Screening.Withdrawn withdrawn -> withdrawn(command);
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> unseen(
      ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen ->
          accept(judge(screen.candidacy(), screen.evidence(), screen.rubric(), now));
      // What waited was erased meanwhile.
      case RoleArrived arrived -> repeated();
      case DecideReferral decide -> refuse(ScreeningRefusal.NO_SUCH_APPLICATION);
      // Remembered, so that the application is not screened when it comes.
      case Withdraw withdraw -> accept(new ScreenWithdrawn(withdraw.roleId(), now));
      case Erase erase -> repeated();
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> waiting(
      Screening.AwaitingRole waiting, ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen -> repeated();
      case RoleArrived arrived ->
          accept(judge(waiting.candidacy(), waiting.evidence(), arrived.rubric(), now));
      case DecideReferral decide -> refuse(ScreeningRefusal.NOT_REFERRED);
      case Withdraw withdraw -> accept(new ScreenWithdrawn(withdraw.roleId(), now));
      case Erase erase -> accept(new ScreenErased());
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> referred(
      Screening.Referred referred, ScreeningCommand command, Instant now) {
    return switch (command) {
      case Screen screen -> repeated();
      case RoleArrived arrived -> repeated();
      case DecideReferral decide -> review(referred, decide, now);
      case Withdraw withdraw -> accept(new ScreenWithdrawn(withdraw.roleId(), now));
      case Erase erase -> accept(new ScreenErased());
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> decided(ScreeningCommand command) {
    return switch (command) {
      case Screen screen -> repeated();
      case RoleArrived arrived -> repeated();
      case DecideReferral decide -> refuse(ScreeningRefusal.ALREADY_DECIDED);
      // The decision was made and stands; what came of it ends elsewhere.
      case Withdraw withdraw -> accept();
      case Erase erase -> accept(new ScreenErased());
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> withdrawn(ScreeningCommand command) {
    return switch (command) {
      // Nobody is judged who does not want to be.
      case Screen screen -> accept();
      case RoleArrived arrived -> accept();
      case DecideReferral decide -> refuse(ScreeningRefusal.WITHDRAWN);
      case Withdraw withdraw -> repeated();
      case Erase erase -> accept(new ScreenErased());
    };
  }

  private static ScreeningEvent judge(
      Candidacy candidacy, Evidence evidence, @Nullable Rubric rubric, Instant now) {
    if (rubric == null) {
      return new RoleAwaited(candidacy, evidence, now);
    }
    Assessment assessment = rubric.assess(evidence);
    return switch (assessment.verdict()) {
      case PASSED -> new ScreenPassed(candidacy, assessment, null, now);
      case FAILED -> new ScreenFailed(candidacy, assessment, null, now);
      case REFERRED -> new ScreenReferred(candidacy, assessment, now);
    };
  }

  private static Decision<ScreeningEvent, ScreeningRefusal> review(
      Screening.Referred referred, DecideReferral decide, Instant now) {
    Verdict verdict = decide.verdict();
    if (verdict == null || !decide.review().isComplete()) {
      return refuse(ScreeningRefusal.INCOMPLETE_DECISION);
    }
    return switch (verdict) {
      case PASSED ->
          accept(
              new ScreenPassed(referred.candidacy(), referred.assessment(), decide.review(), now));
      case FAILED ->
          accept(
              new ScreenFailed(referred.candidacy(), referred.assessment(), decide.review(), now));
      case REFERRED -> refuse(ScreeningRefusal.INCOMPLETE_DECISION);
    };
  }
}
