package hiring.system.stack;

import hiring.stack.process.Ports;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Free ports from below the range in which systems choose ports for outgoing connections. A process
 * that is down for a while must find its own again: out of that range, a client that tries to reach
 * it may be given that very port, and connect to itself.
 */
final class StablePorts {

  private static final int LOWEST = 10_000;
  private static final int HIGHEST = 30_000;

  private final Random random = new Random();
  private final Set<Integer> given = new HashSet<>();

  synchronized int next() {
    while (true) {
      int port = random.nextInt(LOWEST, HIGHEST);
      if (!Ports.isTaken(port) && given.add(port)) {
        return port;
      }
    }
  }
}
