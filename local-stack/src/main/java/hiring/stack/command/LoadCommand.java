package hiring.stack.command;

import hiring.stack.console.Console;
import hiring.stack.console.Format;
import hiring.stack.load.Load;
import hiring.stack.load.LoadPlan;
import hiring.stack.local.LocalStack;
import hiring.stack.local.Started;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures throughput, latency and cost. */
@Command(
    name = "load",
    description = {
      "Send synthetic applications for roles of their own, on the stack that runs or on one that"
          + " is started for it and ended after; print how many are settled in a second, how long"
          + " after its submission an application is decided, and the CPU time that it takes.",
      "An application is settled when it is refused, screened out, referred to a person, invited,"
          + " or on the waiting list.",
      "Exit code 0 means that every application is accounted for."
    })
public final class LoadCommand implements Callable<Integer> {

  private static final int LONGEST_WARM_UP = 100_000;

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--applications",
      paramLabel = "N",
      required = true,
      description = "How many are sent and measured.")
  private int applications;

  @Option(
      names = "--rate",
      paramLabel = "R",
      defaultValue = "0",
      description = "Applications per second (default: as fast as the broker takes them).")
  private double rate;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed makes the same applications (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--warm-up",
      paramLabel = "W",
      description = {
        "How many are sent first and not measured, so that the services' code is compiled"
            + " (default: as many as are measured, but at most 100000)."
      })
  private @Nullable Integer warmUp;

  @Option(
      names = "--compare",
      description = {
        "Run two plain topologies over the same records on the same broker, exactly once: one that"
            + " only copies, and one with a RocksDB get and put for each record."
      })
  private boolean compare;

  @Override
  public Integer call() throws IOException, InterruptedException {
    int before = warmUp == null ? Math.min(applications, LONGEST_WARM_UP) : warmUp;
    Load load = new Load(new LoadPlan(applications, before, rate, seed, compare));
    Console console =
        format.format() == Format.TABLE ? Console.standard() : new Console(System.err, false);
    Optional<LocalStack> running = data.find();
    if (running.isPresent()) {
      console.line("Using the stack that runs in " + data.folder().path());
      return load.run(running.get(), console, format.format()).code();
    }
    Started started = LocalStack.start(data.plan(), false, console);
    int code = load.run(started.stack(), console, format.format()).code();
    started.end();
    return code;
  }
}
