package hiring.architecture.wrong;

import hiring.contract.Topic;

/** Breaks the rule of a module that is to know itself alone. */
public final class Stranger {

  private Stranger() {}

  /** Knows the contract. */
  public static Topic topic(Topic topic) {
    return topic;
  }
}
