package hiring.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A process of the stack that was started here. */
public final class RunningProcess {

  /**
   * Ctrl-C reaches a whole process group, but the stack must end in order; so its processes ignore
   * that signal, and the hang-up of a closed terminal, and heed the polite one that is sent to
   * each.
   */
  private static final List<String> UNDISTURBED =
      List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final StackProcess program;
  private final Process process;
  private final Path log;
  private final Instant startedAt = Instant.now();

  private RunningProcess(StackProcess program, Process process, Path log) {
    this.program = program;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a program; its output goes to the end of the log file.
   *
   * @throws IOException if it cannot be started
   */
  public static RunningProcess start(StackProcess program, Path log)
      throws IOException, InterruptedException {
    Files.createDirectories(Objects.requireNonNull(log.toAbsolutePath().getParent()));
    Launch launch = program.prepare();
    List<String> command = new ArrayList<>(UNDISTURBED);
    command.addAll(launch.command());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(launch.directory().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(launch.environment());
    return new RunningProcess(program, builder.start(), log);
  }

  /** What runs. */
  public StackProcess program() {
    return program;
  }

  /** The operating system's handle of it. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Where its output goes. */
  public Path log() {
    return log;
  }

  /** When it was started. */
  public Instant startedAt() {
    return startedAt;
  }

  /** Whether it has not ended. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Waits until it serves its users.
   *
   * @throws StartFailedException if it ends or the time is over before that
   */
  public void awaitReady(Duration limit) throws InterruptedException {
    Instant deadline = Instant.now().plus(limit);
    while (!checkReady()) {
      if (Instant.now().isAfter(deadline)) {
        throw StartFailedException.late(program.name(), limit, log);
      }
      Thread.sleep(PAUSE);
    }
  }

  /**
   * One look whether it serves its users.
   *
   * @throws StartFailedException if it has ended
   */
  public boolean checkReady() {
    if (!process.isAlive()) {
      throw StartFailedException.ended(program.name(), process.exitValue(), log);
    }
    return program.isReady();
  }

  /** Asks it to end and waits; ends it by force when the time is over. */
  public void stop(Duration grace) {
    process.destroy();
    try {
      if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  /** Ends it at once, as a crash would. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }
}
