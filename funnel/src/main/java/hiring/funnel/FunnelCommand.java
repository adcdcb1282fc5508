package hiring.funnel;

import hiring.replay.LogOptions;
import hiring.replay.OneLine;
import hiring.replay.Progress;
import hiring.replay.Tally;
import hiring.replay.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code hiring funnel}: replays the public topics and prints counts and pass-through by role and
 * by source. Exit codes: 0 printed, 1 a bug, 2 the command line makes no sense, 9 broker or
 * registry away.
 */
@Command(
    name = "hiring funnel",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    version = "hiring funnel 1.0",
    description = {
      "Replays the hiring topics from the beginning, committed records only, and prints how many"
          + " applications came how far, by role and by source.",
      "It belongs to no consumer group and changes nothing."
    },
    footer = {
      "",
      "Pass-through is by Gem's definition: of the unique applications that entered a stage, the"
          + " share that moved on.",
      "",
      "Exit codes: 0 printed, 2 the command line makes no sense, 9 broker or registry away.",
      "Examples:",
      "  hiring funnel",
      "  hiring funnel --source greenhouse --format csv > funnel.csv"
    })
public final class FunnelCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default: table.")
  private Format format = Format.table;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "Only this role: its id or its title.")
  private @Nullable String role;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Only applications from this source, such as greenhouse.")
  private @Nullable String source;

  @Option(names = "--brief", description = "Tables alone, without what each figure means.")
  private boolean brief;

  @Mixin private final LogOptions log;

  FunnelCommand(Map<String, String> environment) {
    this.log = new LogOptions(environment);
  }

  /** Runs the command line and ends the process. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return OneLine.onFailure(new CommandLine(new FunnelCommand(environment)));
  }

  @Override
  public Integer call() {
    Filter filter = new Filter(role, source);
    Progress progress = Progress.onTerminal();
    // Ctrl-C must not leave half a line behind.
    Runtime.getRuntime().addShutdownHook(new Thread(progress::end, "clear-progress"));

    Journeys journeys = new Journeys();
    Tally tally = log.replay(progress).run(Observed.TOPICS, new Observed(), journeys::add);
    Funnel funnel = journeys.count(filter);
    if (funnel.isEmpty() && !filter.takesAll()) {
      throw wrong("no application matches " + filter);
    }
    format.write(
        new Report(funnel, tally, brief), spec.commandLine().getOut(), Terminal.isColourful());
    return CommandLine.ExitCode.OK;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
