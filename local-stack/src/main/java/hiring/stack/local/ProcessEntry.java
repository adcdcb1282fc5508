package hiring.stack.local;

import hiring.stack.process.RunningProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One process as the data folder remembers it.
 *
 * @param name what it is
 * @param pid the operating system's number of it
 * @param startedAtMillis when the operating system says it started, epoch milliseconds
 */
record ProcessEntry(String name, long pid, long startedAtMillis) {

  /** The clock of a machine may be set right by so much while a process runs. */
  private static final Duration TOLERANCE = Duration.ofSeconds(3);

  static ProcessEntry of(RunningProcess process) {
    Instant startedAt = process.handle().info().startInstant().orElse(process.startedAt());
    return new ProcessEntry(
        process.program().name(), process.handle().pid(), startedAt.toEpochMilli());
  }

  /** The process, if it lives: not another one that was given the same number since. */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> handle.info().startInstant().map(this::isOurs).orElse(true));
  }

  private boolean isOurs(Instant startedAt) {
    Duration apart = Duration.between(Instant.ofEpochMilli(startedAtMillis), startedAt).abs();
    return apart.compareTo(TOLERANCE) <= 0;
  }
}
