package hiring.stack.local;

import hiring.stack.console.Console;
import hiring.stack.console.Progress;
import hiring.stack.console.Step.State;
import hiring.stack.process.BrokerProcess;
import hiring.stack.process.RegistryProcess;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Ends processes in order: the services, while broker and registry still answer; then those. */
final class Ending {

  /** A service closes its transactions and stores first. */
  private static final Duration GRACE = Duration.ofSeconds(45);

  private static final long PAUSE_MILLIS = 50;

  private final Progress progress;

  private Ending(Progress progress) {
    this.progress = progress;
  }

  static void end(List<ProcessEntry> entries, Console console) throws InterruptedException {
    List<ProcessEntry> lastStartedFirst = entries.reversed();
    Progress progress =
        new Progress(
            console,
            InstantSource.system(),
            lastStartedFirst.stream().map(ProcessEntry::name).toList());
    Ending ending = new Ending(progress);
    ending.group(lastStartedFirst.stream().filter(Ending::isService).toList());
    ending.group(lastStartedFirst.stream().filter(is(RegistryProcess.NAME)).toList());
    ending.group(lastStartedFirst.stream().filter(is(BrokerProcess.NAME)).toList());
  }

  private void group(List<ProcessEntry> entries) throws InterruptedException {
    for (ProcessEntry entry : entries) {
      progress.change(entry.name(), State.STOPPING, "");
      entry.alive().ifPresent(ProcessHandle::destroy);
    }
    Instant deadline = Instant.now().plus(GRACE);
    List<ProcessEntry> pending = new ArrayList<>(entries);
    while (!pending.isEmpty()) {
      boolean late = Instant.now().isAfter(deadline);
      pending.removeIf(entry -> hasEnded(entry, late));
      progress.tick();
      Thread.sleep(pending.isEmpty() ? 0 : PAUSE_MILLIS);
    }
  }

  private boolean hasEnded(ProcessEntry entry, boolean late) {
    boolean alive = entry.alive().isPresent();
    if (alive && late) {
      entry.alive().ifPresent(Ending::kill);
    }
    if (alive && !late) {
      return false;
    }
    progress.change(entry.name(), State.STOPPED, late ? "by force" : "");
    return true;
  }

  private static void kill(ProcessHandle handle) {
    handle.destroyForcibly();
    handle.onExit().join();
  }

  private static boolean isService(ProcessEntry entry) {
    return !entry.name().equals(RegistryProcess.NAME) && !entry.name().equals(BrokerProcess.NAME);
  }

  private static Predicate<ProcessEntry> is(String name) {
    return entry -> entry.name().equals(name);
  }
}
