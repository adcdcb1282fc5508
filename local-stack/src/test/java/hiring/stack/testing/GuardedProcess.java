package hiring.stack.testing;

import hiring.stack.process.RunningProcess;
import hiring.stack.process.StackProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A process that never outlives this JVM, even when this JVM is killed: a guard waits on a pipe
 * that closes with us, and then ends the process.
 */
public final class GuardedProcess {

  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

  private final StackProcess program;
  private final Path logs;
  private @Nullable RunningProcess running;
  private @Nullable Process guard;

  /**
   * A process that is yet to start.
   *
   * @param logs the folder for its output
   */
  public GuardedProcess(StackProcess program, Path logs) {
    this.program = program;
    this.logs = logs;
  }

  /** Starts it and waits until it serves its users. */
  public void start() {
    RunningProcess launched = launch();
    try {
      launched.awaitReady(READY_WITHIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + program.name() + " started", e);
    }
  }

  /** Starts it and does not wait. */
  public synchronized RunningProcess launch() {
    try {
      RunningProcess launched =
          RunningProcess.start(program, logs.resolve(program.name() + ".log"));
      running = launched;
      guard = guard(launched.handle().pid());
      return launched;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + program.name() + " started", e);
    }
  }

  /** Asks it to end and waits until it has; nothing happens if it does not run. */
  public synchronized void stop() {
    RunningProcess ending = unguarded();
    if (ending != null) {
      ending.stop(STOPPED_WITHIN);
    }
  }

  /** Ends it at once, as a crash would; nothing happens if it does not run. */
  public synchronized void kill() {
    RunningProcess ending = unguarded();
    if (ending != null) {
      ending.kill();
    }
  }

  private @Nullable RunningProcess unguarded() {
    if (guard != null) {
      guard.destroyForcibly();
      guard = null;
    }
    RunningProcess ending = running;
    running = null;
    return ending;
  }

  /** By force: a frozen process would never heed the polite signal. */
  private static Process guard(long pid) throws IOException {
    return new ProcessBuilder("/bin/sh", "-c", "trap '' INT; read -r _; kill -9 " + pid).start();
  }
}
