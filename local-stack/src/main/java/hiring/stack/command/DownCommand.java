package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.console.Console;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends a stack. */
@Command(
    name = "down",
    description = "End the stack: services first, then registry and broker. Its data stays.")
public final class DownCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    data.running().end(Console.standard());
    return ExitCode.OK.code();
  }
}
