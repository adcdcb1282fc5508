package hiring.stack.local;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.console.Console;
import hiring.stack.console.Progress;
import hiring.stack.console.Step.State;
import hiring.stack.process.Ports;
import hiring.stack.process.RunningProcess;
import hiring.stack.process.StackProcess;
import hiring.stack.process.StartFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Starts everything, group after group, or leaves nothing behind. */
final class StackStart {

  /** A service that was killed restores its state before it is ready. */
  private static final Duration READY_WITHIN = Duration.ofMinutes(5);

  private static final long PAUSE_MILLIS = 100;

  private final StackPlan plan;
  private final Console console;
  private final List<ProcessEntry> started = new ArrayList<>();
  private boolean abandoned;

  StackStart(StackPlan plan, Console console) {
    this.plan = plan;
    this.console = console;
  }

  /**
   * Starts it.
   *
   * @throws Failure if a port is taken
   * @throws StartFailedException if a process does not become ready; everything has ended then
   */
  List<ProcessEntry> run() throws IOException, InterruptedException {
    refuseTakenPorts();
    Progress progress = new Progress(console, InstantSource.system(), StackPlan.names());
    try {
      for (List<StackProcess> group : plan.groups()) {
        start(group, progress);
      }
      return List.copyOf(started);
    } catch (IOException | InterruptedException | RuntimeException e) {
      abandon();
      throw e;
    }
  }

  /** Ends what has been started so far and starts nothing more. */
  void abandon() throws IOException, InterruptedException {
    synchronized (started) {
      if (abandoned) {
        return;
      }
      abandoned = true;
    }
    if (!started.isEmpty()) {
      console.line("Ending what was started:");
      Ending.end(started, console);
      Files.deleteIfExists(plan.folder().processesFile());
    }
  }

  private void start(List<StackProcess> group, Progress progress)
      throws IOException, InterruptedException {
    List<RunningProcess> pending = new ArrayList<>();
    for (StackProcess program : group) {
      progress.change(program.name(), State.STARTING, "");
      pending.add(start(program));
    }
    Instant deadline = Instant.now().plus(READY_WITHIN);
    while (!pending.isEmpty()) {
      goOnUnlessAbandoned();
      for (RunningProcess process : List.copyOf(pending)) {
        if (isReady(process, progress, deadline)) {
          pending.remove(process);
        }
      }
      progress.tick();
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private void goOnUnlessAbandoned() throws InterruptedException {
    synchronized (started) {
      if (abandoned) {
        throw new InterruptedException("the start was abandoned");
      }
    }
  }

  private RunningProcess start(StackProcess program) throws IOException, InterruptedException {
    synchronized (started) {
      goOnUnlessAbandoned();
      RunningProcess process = RunningProcess.start(program, plan.folder().log(program.name()));
      started.add(ProcessEntry.of(process));
      new ProcessesFile(plan.ports().offset(), List.copyOf(started)).write(plan.folder());
      return process;
    }
  }

  private boolean isReady(RunningProcess process, Progress progress, Instant deadline)
      throws InterruptedException {
    String name = process.program().name();
    try {
      if (process.checkReady()) {
        progress.change(name, State.UP, "port " + process.program().port());
        return true;
      }
      if (Instant.now().isAfter(deadline)) {
        throw StartFailedException.late(name, READY_WITHIN, process.log());
      }
      return false;
    } catch (StartFailedException e) {
      // It may have been ended by us.
      goOnUnlessAbandoned();
      progress.change(name, State.FAILED, "");
      throw e;
    }
  }

  private void refuseTakenPorts() {
    for (StackProcess program : plan.all()) {
      for (int port : program.ports()) {
        if (Ports.isTaken(port)) {
          throw new Failure(
              ExitCode.PORT_TAKEN,
              "port "
                  + port
                  + " ("
                  + program.name()
                  + ") is taken by another program; end it, or set "
                  + PortPlan.VARIABLE);
        }
      }
    }
  }
}
