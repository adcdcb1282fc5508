package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.console.Report;
import hiring.stack.local.Health;
import hiring.stack.local.LocalStack;
import hiring.stack.local.ProcessStatus;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the processes. */
@Command(
    name = "status",
    description = {
      "List every process with its pid, port and health.",
      "UP: it serves. DOWN: it lives, but does not serve. STOPPED: it does not live."
    })
public final class StatusCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  @Mixin private final FormatOption format = new FormatOption();

  @Override
  public Integer call() throws IOException {
    LocalStack stack = data.find().orElseGet(() -> LocalStack.stopped(data.plan()));
    List<ProcessStatus> status = stack.status();
    System.out.print(report(status).render(format.format()));
    boolean allUp = status.stream().allMatch(process -> process.health() == Health.UP);
    return (allUp ? ExitCode.OK : ExitCode.FAILED).code();
  }

  static Report report(List<ProcessStatus> status) {
    return new Report(
        List.of("name", "pid", "port", "health", "log"),
        status.stream()
            .<List<@Nullable Object>>map(process ->
                Arrays.<@Nullable Object>asList(
                    process.name(),
                    process.pid(),
                    process.port(),
                    process.health(),
                    process.log().toString()))
            .toList());
  }
}
