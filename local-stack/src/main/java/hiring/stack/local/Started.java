package hiring.stack.local;

import hiring.stack.console.Console;
import java.io.IOException;

/** A stack that this JVM has started, and ends when it ends itself, unless it is let go. */
public final class Started {

  private final LocalStack stack;
  private final StackLock lock;
  private final Console console;
  private final AtEnd atEnd = new AtEnd(this::endNow);

  Started(LocalStack stack, StackLock lock, Console console) {
    this.stack = stack;
    this.lock = lock;
    this.console = console;
  }

  /** The stack. */
  public LocalStack stack() {
    return stack;
  }

  /** Lets it run on when this JVM ends. */
  public void release() throws IOException, InterruptedException {
    atEnd.cancel();
    lock.close();
  }

  /** Ends it now. */
  public void end() throws IOException, InterruptedException {
    atEnd.cancel();
    endNow();
    lock.close();
  }

  private void endNow() throws IOException, InterruptedException {
    console.line("");
    console.line("Ending the stack; its data stays in " + stack.plan().folder().path());
    stack.end(console);
  }
}
