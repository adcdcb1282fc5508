package hiring.stack.command;

import hiring.stack.console.Console;
import hiring.stack.demo.Demo;
import hiring.stack.local.LocalStack;
import hiring.stack.local.Started;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the main job. */
@Command(
    name = "demo",
    description = {
      "Start everything, or use the stack that runs; post a role, register interviewers, send"
          + " applicants by signed webhook and by Kafka, and show what became of every one.",
      "Stays until Ctrl-C unless --exit is given. Exit code 0 means that every applicant is"
          + " accounted for."
    })
public final class DemoCommand implements Callable<Integer> {

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--applicants",
      paramLabel = "N",
      description = "How many apply (default: one for each profile); profiles repeat.")
  private @Nullable Integer applicants;

  @Option(
      names = "--profiles",
      paramLabel = "FILE",
      description = {
        "A CSV with the columns ResponseId, EdLevel, YearsCodePro, DevType,"
            + " LanguageHaveWorkedWith, DatabaseHaveWorkedWith, PlatformHaveWorkedWith,"
            + " ToolsTechHaveWorkedWith and, if you like, CoverLetter"
            + " (default: samples/applicants.csv)."
      })
  private @Nullable Path profiles;

  @Option(names = "--exit", description = "End when all is shown, and end what was started.")
  private boolean exit;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Console console = Console.standard();
    Demo demo = Demo.prepare(data.plan().installation(), profiles, applicants);
    Optional<LocalStack> running = data.find();
    if (running.isPresent()) {
      console.line("Using the stack that runs in " + data.folder().path());
      return demo.show(running.get(), console, true).code();
    }
    Started started = LocalStack.start(data.plan(), false, console);
    int code = demo.show(started.stack(), console, !exit).code();
    if (exit) {
      started.end();
      return code;
    }
    new Welcome(started.stack().plan()).lines().forEach(console::line);
    console.line("Ctrl-C ends it.");
    return Foreground.stay(started, console);
  }
}
