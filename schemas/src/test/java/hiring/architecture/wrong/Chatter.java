package hiring.architecture.wrong;

/** Breaks the rule that nothing is printed. */
public final class Chatter {

  private Chatter() {}

  /** Prints. */
  public static void print() {
    System.out.println("printed");
  }
}
