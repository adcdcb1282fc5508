package hiring.impact;

import java.util.UUID;

/** What one record says of an application, as far as adverse impact goes. */
sealed interface Observation {

  UUID application();

  /** It was taken in, under this version of its role. */
  record Received(UUID application, int roleVersion) implements Observation {}

  /**
   * The screen decided, for the first time or anew.
   *
   * @param place its offset: of two decisions the one further on holds
   */
  record Decided(UUID application, long place, Screened screened) implements Observation {}

  /**
   * Its way changed outside of the screen.
   *
   * @param place its offset: of two changes of one way the one further on holds
   */
  record Changed(UUID application, long place, Way way) implements Observation {}

  /** Where an application went. */
  enum Way {
    /** The candidate withdrew it. */
    WITHDRAWN,
    /** Others ended it: it was rejected or hired in the ATS, or its role was closed. */
    ENDED,
    /** It goes on. */
    REOPENED
  }

  /** Who applied is known no more. */
  record Erased(UUID application, int roleVersion) implements Observation {}
}
