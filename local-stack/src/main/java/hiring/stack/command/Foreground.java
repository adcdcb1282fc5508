package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.console.Console;
import hiring.stack.local.Started;
import java.io.IOException;

/** A command that stays as long as its stack does. */
final class Foreground {

  private Foreground() {}

  /** Waits for the end: by Ctrl-C, by {@code ./hiring down}, or because everything died. */
  static int stay(Started started, Console console) throws IOException, InterruptedException {
    boolean onPurpose = started.stack().awaitEnd(console);
    started.release();
    if (!onPurpose) {
      throw new Failure(ExitCode.START_FAILED, "every process has ended by itself");
    }
    console.line("The stack was ended by another command.");
    return ExitCode.OK.code();
  }
}
