package hiring.stack.local;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.console.Console;
import hiring.stack.process.Installation;
import hiring.stack.process.StackProcess;
import hiring.stack.process.StartFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stack that was started on this machine, by this command or an earlier one. */
public final class LocalStack {

  private static final long PAUSE_MILLIS = 500;

  private final StackPlan plan;
  private final List<ProcessEntry> entries;

  private LocalStack(StackPlan plan, List<ProcessEntry> entries) {
    this.plan = plan;
    this.entries = entries;
  }

  /**
   * Starts a stack and waits until all of it is ready. Until {@link Started#release} is called, it
   * ends with this JVM, and whatever has been started ends if the start fails or is interrupted.
   *
   * @param fresh whether to delete what an earlier stack has left in the data folder
   * @throws Failure if a stack runs there already, a port is taken or the disk is full
   */
  public static Started start(StackPlan plan, boolean fresh, Console console)
      throws IOException, InterruptedException {
    DataFolder folder = plan.folder();
    folder.create();
    StackLock lock = StackLock.take(folder);
    refuseSecond(folder);
    if (fresh) {
      folder.clear();
    }
    StackStart start = new StackStart(plan, console);
    AtEnd atEnd = new AtEnd(start::abandon);
    try {
      return new Started(new LocalStack(plan, start.run()), lock, console);
    } catch (IOException | StartFailedException e) {
      lock.close();
      if (folder.isFull()) {
        // Each program says it in its own words, if at all.
        throw full(folder);
      }
      throw e;
    } catch (InterruptedException | RuntimeException e) {
      lock.close();
      throw e;
    } finally {
      atEnd.cancel();
    }
  }

  /** The stack of which something still lives in the data folder, if there is one. */
  public static Optional<LocalStack> find(Installation installation, DataFolder folder)
      throws IOException {
    return ProcessesFile.read(folder)
        .filter(file -> !file.alive().isEmpty())
        .map(file -> of(installation, folder, file));
  }

  /** A stack of which nothing lives. */
  public static LocalStack stopped(StackPlan plan) {
    return new LocalStack(plan, List.of());
  }

  private static LocalStack of(Installation installation, DataFolder folder, ProcessesFile file) {
    StackPlan plan = new StackPlan(installation, folder, new PortPlan(file.portOffset()));
    return new LocalStack(plan, file.processes());
  }

  /** What it consists of, and where. */
  public StackPlan plan() {
    return plan;
  }

  /** Every process that it should have, as it is now. */
  public List<ProcessStatus> status() {
    List<ProcessStatus> status = new ArrayList<>();
    for (StackProcess program : plan.all()) {
      status.add(status(program));
    }
    return status;
  }

  /** Its living processes by name, in the order of the data's way. */
  public Map<String, ProcessHandle> handles() {
    Map<String, ProcessHandle> handles = new LinkedHashMap<>();
    for (String name : StackPlan.names()) {
      handle(name).ifPresent(handle -> handles.put(name, handle));
    }
    return handles;
  }

  /** One of its processes, if it lives. */
  public Optional<ProcessHandle> handle(String name) {
    return entries.stream()
        .filter(entry -> entry.name().equals(name))
        .flatMap(entry -> entry.alive().stream())
        .findFirst();
  }

  private ProcessStatus status(StackProcess program) {
    Optional<Long> pid = handle(program.name()).map(ProcessHandle::pid);
    Health health = pid.isEmpty() ? Health.STOPPED : program.isReady() ? Health.UP : Health.DOWN;
    return new ProcessStatus(
        program.name(),
        pid.orElse(null),
        program.port(),
        health,
        plan.folder().log(program.name()));
  }

  /** Ends it: the services first, then the registry, then the broker. Its data stays. */
  public void end(Console console) throws IOException, InterruptedException {
    Ending.end(entries, console);
    Files.deleteIfExists(plan.folder().processesFile());
  }

  /**
   * Waits until nothing of it lives any more, and says so when a process ends before the others.
   *
   * @return whether it was ended on purpose, by another command
   */
  public boolean awaitEnd(Console console) throws InterruptedException {
    List<ProcessEntry> living = new ArrayList<>(entries);
    while (!living.isEmpty()) {
      Thread.sleep(PAUSE_MILLIS);
      for (ProcessEntry entry : List.copyOf(living)) {
        if (entry.alive().isEmpty()) {
          living.remove(entry);
          console.line(
              "@|yellow " + entry.name() + " has ended|@; see " + plan.folder().log(entry.name()));
        }
      }
    }
    Thread.sleep(PAUSE_MILLIS);
    return !Files.exists(plan.folder().processesFile());
  }

  private static Failure full(DataFolder folder) {
    return new Failure(ExitCode.DISK, "the disk of " + folder.path() + " is full");
  }

  private static void refuseSecond(DataFolder folder) throws IOException {
    List<String> alive = ProcessesFile.read(folder).map(ProcessesFile::alive).orElse(List.of());
    if (!alive.isEmpty()) {
      throw new Failure(
          ExitCode.ALREADY_RUNNING,
          "a stack runs in "
              + folder.path()
              + " already ("
              + String.join(", ", alive)
              + "); see ./hiring status, end it with ./hiring down");
    }
  }
}
