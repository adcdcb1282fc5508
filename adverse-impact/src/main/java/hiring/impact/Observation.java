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
   * @param place its offset: of two changes the one further on holds
   * @param withdrawn whether the candidate withdrew; false whatever else became of it
   */
  record Changed(UUID application, long place, boolean withdrawn) implements Observation {}

  /** Who applied is known no more. */
  record Erased(UUID application, int roleVersion) implements Observation {}
}
