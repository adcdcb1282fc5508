package hiring.stack.load;

import hiring.stack.client.Tail;
import hiring.stack.console.Progress;
import hiring.stack.console.Step.State;
import java.time.Duration;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads until a goal is reached, and shows how far it is. */
final class Watch {

  /** Nothing has come for so long: nothing will. */
  private static final long QUIET_MILLIS = 60_000;

  private static final Duration POLL = Duration.ofMillis(100);

  private final Tail<byte[], byte[]> tail;
  private final Progress progress;

  Watch(Tail<byte[], byte[]> tail, Progress progress) {
    this.tail = tail;
    this.progress = progress;
  }

  /**
   * Reads until all is done, or nothing has come for a minute.
   *
   * @param sender where the records come from
   * @return milliseconds from the first record that was sent to the last that was seen
   */
  long until(Goal goal, Sender sender, String step, String what) {
    progress.change(step, State.RUNNING, what);
    long lastMillis = System.currentTimeMillis();
    while (goal.done() < goal.expected()
        && System.currentTimeMillis() - lastMillis < QUIET_MILLIS) {
      var records = tail.poll(POLL);
      long now = System.currentTimeMillis();
      for (ConsumerRecord<byte[], byte[]> record : records) {
        goal.take(record, now);
      }
      // Paced, it may send one in a minute: silence counts from when all is sent.
      if (!records.isEmpty() || sender.acknowledged() < goal.expected()) {
        lastMillis = now;
        progress.change(
            step, State.RUNNING, what + note(goal, Math.max(1, now - sender.beganAtMillis())));
      }
      progress.tick();
    }
    return Math.max(1, lastMillis - sender.beganAtMillis());
  }

  /** Shows how it ended. */
  void end(Goal goal, String step, long millis) {
    boolean all = goal.done() == goal.expected();
    progress.change(step, all ? State.DONE : State.FAILED, note(goal, millis));
  }

  private static String note(Goal goal, long millis) {
    double perSecond = goal.done() * 1000.0 / millis;
    String text =
        String.format(Locale.ROOT, "%,d of %,d, %,.0f/s", goal.done(), goal.expected(), perSecond);
    int left = goal.expected() - goal.done();
    return left == 0 || perSecond < 1
        ? text
        : text + String.format(Locale.ROOT, ", %.0f s left", Math.ceil(left / perSecond));
  }
}
