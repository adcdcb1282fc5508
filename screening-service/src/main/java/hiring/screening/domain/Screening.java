package hiring.screening.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the screening of one application stands. Only an application that still waits for its role
 * keeps evidence; once it is judged, what was found is kept, not what it was found in.
 */
public sealed interface Screening {

  /** What an application that ended before it was decided comes back to when it is reopened. */
  sealed interface Pending {

    Candidacy candidacy();
  }

  /** Nothing is known of the application. */
  record Unseen() implements Screening {}

  /** The version of the role that decides has not arrived; nothing is guessed. */
  record AwaitingRole(Candidacy candidacy, Evidence evidence, Instant since)
      implements Screening, Pending {}

  /** A person has to decide. */
  record Referred(Candidacy candidacy, Assessment assessment, Instant since)
      implements Screening, Pending {}

  /** It was judged after it had ended, so nobody was told. */
  record Untold(Candidacy candidacy, Assessment assessment) implements Pending {}

  /**
   * Passed or failed, for good. Of the application nothing is kept but which one it was.
   *
   * @param verdict {@link Verdict#PASSED} or {@link Verdict#FAILED}
   * @param review who decided a referral, and why; null when the rubric decided
   */
  record Decided(
      RoleVersion role,
      Verdict verdict,
      Assessment assessment,
      @Nullable Review review,
      Instant decidedAt)
      implements Screening {}

  /**
   * It ended before anything was decided, perhaps before it came.
   *
   * @param pending how it goes on if it is reopened; null where it has not come
   */
  record Ended(UUID roleId, Ending ending, @Nullable Pending pending, Instant since)
      implements Screening {}

  /** It was erased before anything was decided, perhaps before it came; nothing of it stays. */
  record Erased(UUID roleId, Instant since) implements Screening {}

  /** The only thing that changes a screening; takes any event in any state. */
  static Screening evolve(Screening screening, ScreeningEvent event) {
    return switch (event) {
      case ScreeningEvent.ScreenPassed passed ->
          new Decided(
              passed.candidacy().role(),
              Verdict.PASSED,
              passed.assessment(),
              passed.review(),
              passed.occurredAt());
      case ScreeningEvent.ScreenFailed failed ->
          new Decided(
              failed.candidacy().role(),
              Verdict.FAILED,
              failed.assessment(),
              failed.review(),
              failed.occurredAt());
      case ScreeningEvent.ScreenReferred referred ->
          new Referred(referred.candidacy(), referred.assessment(), referred.occurredAt());
      case ScreeningEvent.RoleAwaited awaited ->
          awaiting(
              screening,
              new AwaitingRole(awaited.candidacy(), awaited.evidence(), awaited.occurredAt()));
      case ScreeningEvent.ScreenEnded ended ->
          new Ended(ended.roleId(), ended.ending(), pending(screening), ended.occurredAt());
      case ScreeningEvent.ScreenHeld held ->
          holding(screening, new Untold(held.candidacy(), held.assessment()));
      case ScreeningEvent.ScreenResumed resumed -> resumed(screening);
      case ScreeningEvent.ScreenErased erased -> new Erased(erased.roleId(), erased.occurredAt());
    };
  }

  /** An application that ended goes on waiting in silence. */
  private static Screening awaiting(Screening screening, AwaitingRole awaiting) {
    return screening instanceof Ended ? holding(screening, awaiting) : awaiting;
  }

  private static Screening holding(Screening screening, Pending pending) {
    return screening instanceof Ended ended
        ? new Ended(ended.roleId(), ended.ending(), pending, ended.since())
        : screening;
  }

  private static Screening resumed(Screening screening) {
    return switch (pending(screening)) {
      case null -> screening instanceof Ended ? new Unseen() : screening;
      case AwaitingRole awaiting -> awaiting;
      case Referred referred -> referred;
      case Untold untold -> screening;
    };
  }

  private static @Nullable Pending pending(Screening screening) {
    return switch (screening) {
      case AwaitingRole awaiting -> awaiting;
      case Referred referred -> referred;
      case Ended ended -> ended.pending();
      case Unseen unseen -> null;
      case Decided decided -> null;
      case Erased erased -> null;
    };
  }
}
