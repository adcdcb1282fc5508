package hiring.screening.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the screening of one application stands. Only an application that still waits for its role
 * keeps evidence; once it is judged, what was found is kept, not what it was found in.
 */
public sealed interface Screening {

  /** Nothing is known of the application. */
  record Unseen() implements Screening {}

  /** The version of the role that decides has not arrived; nothing is guessed. */
  record AwaitingRole(Candidacy candidacy, Evidence evidence, Instant since) implements Screening {}

  /** A person has to decide. */
  record Referred(Candidacy candidacy, Assessment assessment, Instant since) implements Screening {}

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

  /** The candidate withdrew before anything was decided, perhaps before the application came. */
  record Withdrawn(UUID roleId, Instant since) implements Screening {}

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
          new AwaitingRole(awaited.candidacy(), awaited.evidence(), awaited.occurredAt());
      case ScreeningEvent.ScreenWithdrawn withdrawn ->
          new Withdrawn(withdrawn.roleId(), withdrawn.occurredAt());
      case ScreeningEvent.ScreenErased erased -> new Unseen();
    };
  }
}
