package hiring.stack.load;

import hiring.stack.ExitCode;
import hiring.stack.Failure;

/**
 * What is sent, and how.
 *
 * @param applications how many are measured; 1 to 2,000,000
 * @param warmUp how many are sent before those and not measured, so that what is measured is what a
 *     service that runs for long would do; from 0
 * @param rate applications per second; 0: as fast as the broker takes them
 * @param seed the same seed makes the same applications
 * @param compare whether to run plain topologies over the same records beside it
 */
public record LoadPlan(int applications, int warmUp, double rate, long seed, boolean compare) {

  private static final int MOST = 2_000_000;

  /** Refuses numbers that make no sense. */
  public LoadPlan {
    if (applications < 1 || applications > MOST) {
      throw new Failure(ExitCode.USAGE, "--applications takes 1 to " + MOST);
    }
    if (warmUp < 0 || warmUp > MOST) {
      throw new Failure(ExitCode.USAGE, "--warm-up takes 0 to " + MOST);
    }
    if (!(rate >= 0) || Double.isInfinite(rate)) {
      throw new Failure(ExitCode.USAGE, "--rate takes a number of applications per second");
    }
  }
}
