package hiring.stack.local;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Something to do when this JVM is asked to end, by Ctrl-C for example; can be called off. */
final class AtEnd {

  /** What is done. */
  interface Action {
    void run() throws IOException, InterruptedException;
  }

  private final Thread thread;

  AtEnd(Action action) {
    thread = new Thread(() -> run(action), "end-stack");
    Runtime.getRuntime().addShutdownHook(thread);
  }

  /** Calls it off. If it is being done already, waits: the JVM ends then. */
  void cancel() throws InterruptedException {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      thread.join();
    }
  }

  private static void run(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
