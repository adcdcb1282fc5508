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
final class GuardedProcess {

  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

  private final StackProcess program;
  private final Path folder;
  private @Nullable RunningProcess running;
  private @Nullable Process guard;

  GuardedProcess(StackProcess program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  synchronized void start() {
    try {
      running = RunningProcess.start(program, folder.resolve(program.name() + ".log"));
      guard = guard(running.handle().pid());
      running.awaitReady(READY_WITHIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + program.name() + " started", e);
    }
  }

  synchronized void stop() {
    if (guard != null) {
      guard.destroyForcibly();
      guard = null;
    }
    if (running != null) {
      running.stop(STOPPED_WITHIN);
      running = null;
    }
  }

  private static Process guard(long pid) throws IOException {
    return new ProcessBuilder("/bin/sh", "-c", "trap '' INT; read -r _; kill " + pid).start();
  }
}
