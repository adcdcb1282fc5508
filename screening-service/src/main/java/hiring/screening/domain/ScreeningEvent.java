package hiring.screening.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became true of one application's screening. Passed, failed and referred are published; the
 * others are known to this service alone.
 */
public sealed interface ScreeningEvent {

  /**
   * The application goes on to interviews.
   *
   * @param review who decided, and why; null when the rubric decided
   * @param overturns whether it was decided otherwise before
   */
  record ScreenPassed(
      Candidacy candidacy,
      Assessment assessment,
      @Nullable Review review,
      Instant occurredAt,
      boolean overturns)
      implements ScreeningEvent {

    /** A first decision. */
    public ScreenPassed(
        Candidacy candidacy, Assessment assessment, @Nullable Review review, Instant occurredAt) {
      this(candidacy, assessment, review, occurredAt, false);
    }
  }

  /**
   * The application ends here.
   *
   * @param review who decided, and why; null when the rubric decided
   * @param overturns whether it was decided otherwise before
   */
  record ScreenFailed(
      Candidacy candidacy,
      Assessment assessment,
      @Nullable Review review,
      Instant occurredAt,
      boolean overturns)
      implements ScreeningEvent {

    /** A first decision. */
    public ScreenFailed(
        Candidacy candidacy, Assessment assessment, @Nullable Review review, Instant occurredAt) {
      this(candidacy, assessment, review, occurredAt, false);
    }
  }

  /** A person has to decide. */
  record ScreenReferred(Candidacy candidacy, Assessment assessment, Instant occurredAt)
      implements ScreeningEvent {}

  /**
   * The rubric failed the application, which nobody is told until the role's delay is over.
   *
   * @param dueAt when it takes effect
   */
  record ScreenFailing(
      Candidacy candidacy, Assessment assessment, Instant occurredAt, Instant dueAt)
      implements ScreeningEvent {}

  /** Somebody looks at a referred application. */
  record ReferralClaimed(Claim claim) implements ScreeningEvent {}

  /** Nobody looks at it any more. */
  record ReferralReleased(String by, Instant occurredAt) implements ScreeningEvent {}

  /** One of two people who have to agree has decided. */
  record OpinionGiven(Opinion opinion, Instant occurredAt) implements ScreeningEvent {}

  /** The version of the role that decides has not arrived; the application waits for it. */
  record RoleAwaited(Candidacy candidacy, Evidence evidence, Instant occurredAt)
      implements ScreeningEvent {}

  /** The application ended before anything was decided. */
  record ScreenEnded(UUID roleId, Ending ending, Instant occurredAt) implements ScreeningEvent {}

  /** An application that had ended was judged; nobody is told unless it is reopened. */
  record ScreenHeld(Candidacy candidacy, Assessment assessment) implements ScreeningEvent {}

  /** The application goes on where it was when it ended. */
  record ScreenResumed() implements ScreeningEvent {}

  /** Everything about the application was forgotten. */
  record ScreenErased(UUID roleId, Instant occurredAt) implements ScreeningEvent {}
}
