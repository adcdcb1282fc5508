package hiring.system.stack;

import hiring.stack.process.RunningProcess;
import hiring.stack.process.ServiceProcess;
import hiring.stack.process.StackProcess;
import hiring.stack.process.StartFailedException;
import hiring.stack.testing.GuardedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A process of the stack, to be ended, frozen and started again. */
public final class Hosted {

  /** Generous: the machine may have other things to do. */
  static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private final StackProcess program;
  private final Path folder;
  private final GuardedProcess process;
  private volatile @Nullable RunningProcess running;

  Hosted(StackProcess program, Path folder, Path logs) {
    this.program = program;
    this.folder = folder;
    this.process = new GuardedProcess(program, logs);
  }

  /** Starts it and does not wait. */
  public void launch() {
    running = process.launch();
  }

  /**
   * Waits until it serves its users.
   *
   * @throws StartFailedException if it ends before that, or it takes too long
   */
  public void awaitReady() throws InterruptedException {
    running().awaitReady(READY_WITHIN);
  }

  /**
   * One look whether it serves its users.
   *
   * @throws StartFailedException if it has ended by itself
   */
  public boolean isReady() {
    return running().checkReady();
  }

  /** Ends it as a crash would (SIGKILL). */
  public void kill() {
    process.kill();
  }

  /** Deletes all that it has kept on its disk; to be called while it does not run. */
  public void loseDisk() {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to end, and waits until it has. */
  public void stop() {
    process.stop();
  }

  /** Stops it in the middle of whatever it does (SIGSTOP); its connections stay open. */
  public void freeze() {
    signal("STOP");
  }

  /** Lets it go on as if nothing had happened (SIGCONT). */
  public void thaw() {
    signal("CONT");
  }

  /** An address of a service's management port. */
  public URI management(String path) {
    if (program instanceof ServiceProcess service) {
      return URI.create("http://127.0.0.1:" + service.managementPort() + path);
    }
    throw new IllegalStateException(program.name() + " is no service");
  }

  /** The port that its users connect to. */
  int port() {
    return program.port();
  }

  private RunningProcess running() {
    RunningProcess started = running;
    if (started == null) {
      throw new IllegalStateException(program.name() + " has not been started");
    }
    return started;
  }

  private void signal(String name) {
    String pid = Long.toString(running().handle().pid());
    try {
      int code = new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("kill -" + name + " ended with code " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending a signal", e);
    }
  }
}
