package hiring.architecture.wrong;

/** Breaks the rule that classes are named after what they are. */
public final class InterviewManager {

  private InterviewManager() {}

  /** Wrong by the name of what it is part of. */
  public record Inner() {}
}
