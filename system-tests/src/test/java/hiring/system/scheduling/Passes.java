package hiring.system.scheduling;

import hiring.system.stack.Sender;
import java.util.BitSet;

/**
 * Sends passes: many at once, so that work lies ahead of the service, or by and by, so that it goes
 * on for as long as something else takes.
 */
final class Passes {

  /** So many are on their way at most. */
  private static final int AHEAD = 2_000;

  /** Of what is left, so much is sent at a time: it never runs out while somebody waits. */
  private static final int PART = 100;

  private final Pools pools;
  private final Sender sender;
  private final BitSet outcomes = new BitSet();
  private int allowed;
  private int sent;

  Passes(Pools pools, Sender sender) {
    this.pools = pools;
    this.sender = sender;
  }

  /** Lets the first so many be sent. */
  synchronized void allow(int number) {
    allowed = Math.max(allowed, number);
    send();
  }

  /** Lets some more be sent, but no more than the first so many. */
  synchronized void trickle(int number) {
    int left = number - allowed;
    allow(allowed + Math.min(left, 1 + left / PART));
  }

  /** Takes note that an application is scheduled, or waits. */
  synchronized void arranged(int number) {
    outcomes.set(number);
    send();
  }

  /** How many have an outcome. */
  synchronized int settled() {
    return outcomes.cardinality();
  }

  /** How many are on their way. */
  synchronized int ahead() {
    return sent - settled();
  }

  private void send() {
    while (sent < allowed && ahead() < AHEAD) {
      sender.send(pools.pass(sent++));
    }
  }
}
