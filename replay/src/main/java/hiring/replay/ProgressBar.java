package hiring.replay;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on a terminal: bar, share, records a second, time left. */
final class ProgressBar implements Progress {

  private static final int WIDTH = 30;
  private static final double NANOS = 1e9;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter terminal;
  private final LongSupplier nanoTime;
  private long total;
  private long beganAt;
  private boolean shown;

  /**
   * @param nanoTime a clock that only runs forward, in nanoseconds
   */
  ProgressBar(PrintWriter terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void begin(long total) {
    this.total = total;
    this.beganAt = nanoTime.getAsLong();
  }

  @Override
  public synchronized void at(long done) {
    double seconds = (nanoTime.getAsLong() - beganAt) / NANOS;
    double rate = seconds <= 0 ? 0 : done / seconds;
    double share = total == 0 ? 1 : (double) done / total;
    int filled = (int) Math.round(share * WIDTH);
    String left = rate <= 0 ? "?" : Math.round((total - done) / rate) + " s";
    terminal.print(
        CLEAR_LINE
            + String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %,.0f records/s  %s left",
                "=".repeat(filled),
                " ".repeat(WIDTH - filled),
                100 * share,
                rate,
                left));
    terminal.flush();
    shown = true;
  }

  @Override
  public synchronized void end() {
    if (shown) {
      terminal.print(CLEAR_LINE);
      terminal.flush();
      shown = false;
    }
  }
}
