package hiring.stack.deadletters;

import hiring.stack.ExitCode;
import hiring.stack.Failure;

/** Who sends dead letters again: a name that others will read. */
public final class Operator {

  private static final int LONGEST = 100;

  private Operator() {}

  /**
   * The name, without blanks around it.
   *
   * @throws Failure if it is empty, longer than 100 characters, or has one that acts on a screen
   */
  public static String named(String text) {
    String name = text.strip();
    if (name.codePoints().anyMatch(Harmless::acts)) {
      throw new Failure(ExitCode.USAGE, "--by takes a name without control characters");
    }
    if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
      throw new Failure(ExitCode.USAGE, "--by takes a name of 1 to " + LONGEST + " characters");
    }
    return name;
  }
}
