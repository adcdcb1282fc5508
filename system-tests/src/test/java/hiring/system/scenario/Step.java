package hiring.system.scenario;

/** One thing that is said of an application after it was received, and what the pipeline tells. */
public enum Step {
  WITHDRAW("ApplicationWithdrawn", true),
  REJECT("ApplicationRejected", true),
  HIRE("ApplicationHired", true),
  REOPEN("ApplicationReopened", false),
  /** The ATS deletes the application. */
  ERASE("ApplicationErased", true),
  /** The candidate is erased, and with them their one application. */
  ERASE_CANDIDATE("ApplicationErased", true),
  /** The candidate is merged into another. */
  MERGE("ApplicationReparented", false);

  private final String told;
  private final boolean end;

  Step(String told, boolean end) {
    this.told = told;
    this.end = end;
  }

  /** The name of the update that tells of it. */
  public String told() {
    return told;
  }

  /** Whether the application goes no further then. */
  boolean isEnd() {
    return end;
  }
}
