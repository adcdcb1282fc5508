package hiring.screening.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of one application's screening. */
public sealed interface ScreeningCommand {

  /**
   * An application was received: judge it.
   *
   * @param rubric of the role's version in force; null when that has not arrived yet
   */
  record Screen(Candidacy candidacy, Evidence evidence, @Nullable Rubric rubric)
      implements ScreeningCommand {}

  /** The version of the role that the application waits for is here. */
  record RoleArrived(Rubric rubric) implements ScreeningCommand {}

  /** What a person asks for. */
  sealed interface ByPerson extends ScreeningCommand {}

  /**
   * A person decides about an application.
   *
   * @param verdict {@link Verdict#PASSED} or {@link Verdict#FAILED}; null when what was asked for
   *     is neither
   * @param overturns whether it is meant for one that was decided otherwise
   */
  record DecideReferral(@Nullable Verdict verdict, Review review, boolean overturns)
      implements ByPerson {

    /** A decision about a referred application. */
    public DecideReferral(@Nullable Verdict verdict, Review review) {
      this(verdict, review, false);
    }
  }

  /**
   * A person looks at a referred application.
   *
   * @param by the reviewer's name or code
   */
  record ClaimReferral(String by) implements ByPerson {}

  /**
   * Whoever looked at a referred application lets it go.
   *
   * @param by the name or code of who says so
   */
  record ReleaseReferral(String by) implements ByPerson {}

  /** The delay of a failed screen is over. */
  record ConfirmRejection() implements ScreeningCommand {}

  /** The application ended. */
  record End(UUID roleId, Ending ending) implements ScreeningCommand {}

  /** The application had ended and goes on. */
  record Reopen() implements ScreeningCommand {}

  /**
   * Everything about the application is to be forgotten.
   *
   * @param roleId null where only its record went, which does not say
   */
  record Erase(@Nullable UUID roleId) implements ScreeningCommand {}
}
