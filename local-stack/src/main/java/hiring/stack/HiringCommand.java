package hiring.stack;

import hiring.stack.command.DeadLettersCommand;
import hiring.stack.command.DemoCommand;
import hiring.stack.command.DownCommand;
import hiring.stack.command.LoadCommand;
import hiring.stack.command.LogsCommand;
import hiring.stack.command.RedriveCommand;
import hiring.stack.command.StatusCommand;
import hiring.stack.command.UpCommand;
import hiring.stack.process.StartFailedException;
import java.io.IOException;
import java.util.Objects;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code ./hiring}. */
@Command(
    name = "hiring",
    description = "An event-driven hiring pipeline on Kafka, on this machine.",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      LoadCommand.class,
      DeadLettersCommand.class,
      RedriveCommand.class
    })
public final class HiringCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private HiringCommand() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new HiringCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, command));
    line.setParameterExceptionHandler((e, arguments) -> misunderstood(e));
    line.getSubcommands().values().forEach(HiringCommand::documentExitCodes);
    documentExitCodes(line);
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "a command is missing");
  }

  private static void documentExitCodes(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.documentation());
  }

  private static int misunderstood(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName(" ");
    command.getErr().println("hiring: " + firstLine(e) + "; see ./" + name + " --help");
    return ExitCode.USAGE.code();
  }

  /** One line, and the code that says which kind of trouble it is. */
  private static int explain(Exception e, CommandLine command) throws Exception {
    ExitCode code =
        switch (e) {
          case Failure failure -> failure.exitCode();
          case StartFailedException failed -> ExitCode.START_FAILED;
          case IOException failed -> isDisk(failed) ? ExitCode.DISK : ExitCode.START_FAILED;
          case InterruptedException interrupted -> ExitCode.INTERRUPTED;
          case KafkaException failed -> ExitCode.FAILED;
          default -> throw e;
        };
    if (code != ExitCode.INTERRUPTED) {
      command.getErr().println("hiring: " + message(e));
    }
    return code.code();
  }

  private static String message(Exception e) {
    return switch (e) {
      case IOException failed -> Failure.reason(failed);
      case KafkaException failed -> "Kafka: " + firstLine(failed);
      default -> firstLine(e);
    };
  }

  /** What Kafka's serializers say ends with a whole schema. */
  private static String firstLine(Exception e) {
    Throwable cause = e instanceof SerializationException ? e.getCause() : e;
    String message = String.valueOf(Objects.requireNonNullElse(cause, e).getMessage());
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }

  private static boolean isDisk(IOException e) {
    return String.valueOf(e.getMessage()).contains("No space left");
  }
}
