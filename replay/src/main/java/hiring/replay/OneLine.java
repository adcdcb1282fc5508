package hiring.replay;

import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;

/** What keeps a command from its work, in one line on standard error, and by its exit code. */
public final class OneLine {

  /** The code where the broker or the registry is away. */
  public static final int AWAY = 9;

  private OneLine() {}

  /**
   * Makes a command line end with 2 where it makes no sense, and with {@link #AWAY} where the log
   * cannot be read. What else goes wrong is a bug, and stays an exception.
   */
  public static CommandLine onFailure(CommandLine line) {
    line.setParameterExceptionHandler(
        (e, arguments) -> fail(e.getCommandLine(), of(e), CommandLine.ExitCode.USAGE));
    line.setExecutionExceptionHandler((e, where, parsed) ->
        switch (e) {
          case AwayException away -> fail(where, of(away), AWAY);
          case KafkaException kafka -> fail(where, "Kafka: " + of(kafka), AWAY);
          default -> throw e;
        });
    return line;
  }

  static String of(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }

  private static int fail(CommandLine where, String message, int code) {
    where.getErr().println(where.getCommandName() + ": " + message);
    where.getErr().flush();
    return code;
  }
}
