package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.console.Console;
import hiring.stack.local.LocalStack;
import hiring.stack.local.Started;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts broker, registry and services. */
@Command(
    name = "up",
    description = {
      "Start the broker, the registry and the three services on this machine.",
      "Stays until Ctrl-C unless --detach is given. The data outlives it."
    })
public final class UpCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--detach", description = "Return when all is up, and leave it running.")
  private boolean detach;

  @Option(names = "--fresh", description = "Begin with an empty data folder.")
  private boolean fresh;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Console console = Console.standard();
    Started started = LocalStack.start(data.plan(), fresh, console);
    LocalStack stack = started.stack();
    new Welcome(stack.plan()).lines().forEach(console::line);
    if (detach) {
      started.release();
      console.line("It runs on; end it with @|bold ./hiring down|@.");
      return ExitCode.OK.code();
    }
    console.line("Ctrl-C ends it.");
    return Foreground.stay(started, console);
  }
}
