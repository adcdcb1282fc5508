package hiring.wrong.support.decider;

import java.nio.file.Path;

/** A decision that reads files. */
public final class WrongDecision {

  private WrongDecision() {}

  static Path read(Path file) {
    return file;
  }
}
