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

  /**
   * A person has to decide.
   *
   * @param claim who looks at it, if anybody does
   * @param opinion what the first of two people decided, if one did
   */
  record Referred(
      Candidacy candidacy,
      Assessment assessment,
      Instant since,
      @Nullable Claim claim,
      @Nullable Opinion opinion)
      implements Screening, Pending {

    /** Nobody has looked at it. */
    public Referred(Candidacy candidacy, Assessment assessment, Instant since) {
      this(candidacy, assessment, since, null, null);
    }
  }

  /**
   * The rubric failed it, and the role's delay is not over.
   *
   * @param dueAt when it takes effect
   * @param opinion what the first of two people decided, if one did
   */
  record Failing(
      Candidacy candidacy,
      Assessment assessment,
      Instant since,
      Instant dueAt,
      @Nullable Opinion opinion)
      implements Screening {}

  /** It was judged after it had ended, so nobody was told. */
  record Untold(Candidacy candidacy, Assessment assessment) implements Pending {}

  /**
   * Passed or failed, until a person decides otherwise.
   *
   * @param verdict {@link Verdict#PASSED} or {@link Verdict#FAILED}
   * @param review who decided, and why; null when the rubric decided
   * @param candidacy null once the application was erased: then nobody decides otherwise
   * @param opinion what the first of two people decided otherwise, if one did
   */
  record Decided(
      RoleVersion role,
      Verdict verdict,
      Assessment assessment,
      @Nullable Review review,
      Instant decidedAt,
      @Nullable Candidacy candidacy,
      @Nullable Opinion opinion)
      implements Screening {

    /** Without what may tell of the applicant. */
    Decided erased() {
      Review kept = review == null ? null : review.withoutReason();
      return new Decided(role, verdict, assessment, kept, decidedAt, null, null);
    }
  }

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
              passed.occurredAt(),
              passed.candidacy(),
              null);
      case ScreeningEvent.ScreenFailed failed ->
          new Decided(
              failed.candidacy().role(),
              Verdict.FAILED,
              failed.assessment(),
              failed.review(),
              failed.occurredAt(),
              failed.candidacy(),
              null);
      case ScreeningEvent.ScreenReferred referred ->
          new Referred(referred.candidacy(), referred.assessment(), referred.occurredAt());
      case ScreeningEvent.ScreenFailing failing ->
          new Failing(
              failing.candidacy(),
              failing.assessment(),
              failing.occurredAt(),
              failing.dueAt(),
              null);
      case ScreeningEvent.ReferralClaimed claimed ->
          screening instanceof Referred referred ? claimed(referred, claimed.claim()) : screening;
      case ScreeningEvent.ReferralReleased released ->
          screening instanceof Referred referred ? claimed(referred, null) : screening;
      case ScreeningEvent.OpinionGiven given -> withOpinion(screening, given.opinion());
      case ScreeningEvent.RoleAwaited awaited ->
          awaiting(
              screening,
              new AwaitingRole(awaited.candidacy(), awaited.evidence(), awaited.occurredAt()));
      case ScreeningEvent.ScreenEnded ended ->
          new Ended(ended.roleId(), ended.ending(), pending(screening), ended.occurredAt());
      case ScreeningEvent.ScreenHeld held ->
          holding(screening, new Untold(held.candidacy(), held.assessment()));
      case ScreeningEvent.ScreenResumed resumed -> resumed(screening);
      case ScreeningEvent.ScreenErased erased ->
          screening instanceof Decided decided
              ? decided.erased()
              : new Erased(erased.roleId(), erased.occurredAt());
    };
  }

  private static Screening claimed(Referred referred, @Nullable Claim claim) {
    return new Referred(
        referred.candidacy(), referred.assessment(), referred.since(), claim, referred.opinion());
  }

  /** Whoever has decided looks at it no more. */
  private static Screening withOpinion(Screening screening, Opinion opinion) {
    return switch (screening) {
      case Referred(var candidacy, var assessment, var since, var claim, var before) ->
          new Referred(candidacy, assessment, since, null, opinion);
      case Failing(var candidacy, var assessment, var since, var dueAt, var before) ->
          new Failing(candidacy, assessment, since, dueAt, opinion);
      case Decided decided ->
          new Decided(
              decided.role(),
              decided.verdict(),
              decided.assessment(),
              decided.review(),
              decided.decidedAt(),
              decided.candidacy(),
              opinion);
      case Unseen unseen -> unseen;
      case AwaitingRole awaiting -> awaiting;
      case Ended ended -> ended;
      case Erased erased -> erased;
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
      case Failing failing -> new Untold(failing.candidacy(), failing.assessment());
      case Ended ended -> ended.pending();
      case Unseen unseen -> null;
      case Decided decided -> null;
      case Erased erased -> null;
    };
  }
}
