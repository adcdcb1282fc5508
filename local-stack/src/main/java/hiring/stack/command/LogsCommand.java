package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.local.StackPlan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a process has said. */
@Command(name = "logs", description = "Print the log of one process.")
public final class LogsCommand implements Callable<Integer> {

  private static final long PAUSE_MILLIS = 300;

  @Mixin private final DataOption data = new DataOption();

  @Parameters(
      paramLabel = "SERVICE",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}")
  private String service = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Go on printing as it goes on; Ctrl-C ends that.")
  private boolean follow;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!StackPlan.names().contains(service)) {
      throw new Failure(
          ExitCode.USAGE,
          "there is no '" + service + "'; there are " + String.join(", ", StackPlan.names()));
    }
    Path log = data.folder().log(service);
    if (!Files.exists(log)) {
      throw new Failure(
          ExitCode.NOT_RUNNING, service + " has not been started: there is no " + log);
    }
    try (InputStream stream = Files.newInputStream(log)) {
      stream.transferTo(System.out);
      while (follow && !System.out.checkError()) {
        Thread.sleep(PAUSE_MILLIS);
        stream.transferTo(System.out);
      }
    }
    System.out.flush();
    return ExitCode.OK.code();
  }

  /** What can be asked for. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return StackPlan.names().iterator();
    }
  }
}
