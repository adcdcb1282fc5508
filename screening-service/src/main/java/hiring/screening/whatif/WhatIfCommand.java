package hiring.screening.whatif;

import hiring.contract.Topics;
import hiring.replay.LogOptions;
import hiring.replay.OneLine;
import hiring.replay.Progress;
import hiring.replay.Replay;
import hiring.replay.RoleOption;
import hiring.replay.Tally;
import hiring.replay.Terminal;
import hiring.screening.domain.Rubric;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code hiring what-if}: puts everyone who applied for a role through another rubric. Exit codes:
 * 0 printed, 1 a bug, 2 the command line or the rubric makes no sense, 9 broker or registry away.
 */
@Command(
    name = "hiring what-if",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    version = "hiring what-if 1.0",
    description = {
      "Replays every application of a role through another rubric, by the very rules that"
          + " screening-service decides by, and shows who would be decided otherwise, which way and"
          + " by what, and the funnel before and after.",
      "It belongs to no consumer group and writes nothing to a topic; nobody is decided about."
    },
    footer = {
      "",
      "Before is what the rubric in force decided; what a person decided is told beside it. After"
          + " is what the new rubric decides. Up is from failed over referred to passed. By what: a"
          + " criterion, or a mark (passMark, referFrom), without whose change the decision would"
          + " not have gone so far; where none does it alone, those that do together.",
      "Erased applications are counted and not judged.",
      "",
      "Exit codes: 0 printed, 2 the command line or the rubric makes no sense, 9 broker or registry"
          + " away.",
      "Examples:",
      "  hiring what-if --role 'Senior Software Engineer' --rubric rubric.json",
      "  hiring what-if --role ROLE-ID --rubric rubric.json --format html --out what-if.html"
    })
public final class WhatIfCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Mixin private final RoleOption role = new RoleOption();

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      required = true,
      description = "JSON: a rubric as in POST /roles, or a whole role that has one.")
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private Path file;

  @Option(
      names = "--rubric-record",
      hidden = true,
      description = "The same, as check-rubric --record writes it once it was checked.")
  private @Nullable Path record;

  @Option(
      names = "--all",
      description = "List every application; default: those that would be decided otherwise.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default: table.")
  private Format format = Format.table;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there; default: standard output.")
  private @Nullable Path out;

  @Mixin private final LogOptions log;

  WhatIfCommand(Map<String, String> environment) {
    this.log = new LogOptions(environment);
  }

  /** Runs the command line and ends the process. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return OneLine.onFailure(new CommandLine(new WhatIfCommand(environment)));
  }

  @Override
  public Integer call() {
    Progress progress = Progress.onTerminal();
    Replay replay = log.replay(progress);
    Rubric rubric = rubric();
    // Ctrl-C must not leave half a line behind.
    Runtime.getRuntime().addShutdownHook(new Thread(progress::end, "clear-progress"));

    Roles roles = new Roles();
    Tally tally = replay.run(List.of(Topics.ROLES), roles, roles::add);
    Role found = role.only(roles.named(role.given()), Role::id);
    Cases cases = new Cases();
    Tally applications =
        replay.run(Observed.TOPICS, new Observed(found.id()), judged(rubric, cases));
    Report report = Comparison.of(found, rubric, cases);
    if (report.compared().isEmpty() && report.notCompared().isEmpty()) {
      throw wrong("nobody has applied for --role '" + role.given() + "'");
    }
    write(new Printed(report, file.toString(), tally.plus(applications), all));
    return CommandLine.ExitCode.OK;
  }

  /** The threads that read decide as well. */
  private static Consumer<Observation> judged(Rubric rubric, Cases cases) {
    return observation -> cases.add(observation.judged(rubric));
  }

  private void write(Printed printed) {
    Path file = out;
    if (file == null) {
      format.write(printed, spec.commandLine().getOut(), Terminal.isColourful());
      return;
    }
    try (PrintWriter writer =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      format.write(printed, writer, false);
      if (writer.checkError()) {
        throw wrong("cannot write " + file);
      }
    } catch (IOException e) {
      throw wrong("cannot write " + file);
    }
  }

  private Rubric rubric() {
    if (record == null) {
      throw wrong("./hiring what-if checks the rubric first; start it by that");
    }
    try {
      return RubricFile.read(record);
    } catch (IOException e) {
      throw wrong("cannot read the rubric of " + file);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
