package hiring.replay;

import java.io.PrintWriter;

/** Shows how far a replay is. */
public interface Progress {

  /** Shows nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(long total) {}

        @Override
        public void at(long done) {}

        @Override
        public void end() {}
      };

  /** A line on standard error where that is a terminal; else nothing. */
  static Progress onTerminal() {
    return Terminal.isStderr()
        ? new ProgressBar(new PrintWriter(System.err, true, System.err.charset()), System::nanoTime)
        : NONE;
  }

  /**
   * The replay begins.
   *
   * @param total how many offsets there are to read
   */
  void begin(long total);

  /**
   * The replay has come so far.
   *
   * @param done how many are behind
   */
  void at(long done);

  /** Leaves no trace on the screen; may be called more than once. */
  void end();
}
