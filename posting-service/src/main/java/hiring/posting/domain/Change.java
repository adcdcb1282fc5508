package hiring.posting.domain;

/** What an ATS says happened to an application that was made before. */
public sealed interface Change {

  /**
   * It reached another stage of the ATS's own process.
   *
   * @param stage its name there; 1 to 200 characters
   */
  record StageChanged(String stage) implements Change {}

  /** The employer rejected it. */
  record Rejected() implements Change {}

  /** The candidate withdrew it. */
  record Withdrawn() implements Change {}

  /** It had ended and goes on, or a hire was undone. */
  record Reopened() implements Change {}

  /** The candidate was hired through it. */
  record Hired() implements Change {}

  /** It was deleted or made anonymous: who applied is to be forgotten. */
  record Erased() implements Change {}
}
