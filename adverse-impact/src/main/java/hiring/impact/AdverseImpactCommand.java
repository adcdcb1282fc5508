package hiring.impact;

import hiring.contract.Topics;
import hiring.replay.LogOptions;
import hiring.replay.OneLine;
import hiring.replay.Progress;
import hiring.replay.Replay;
import hiring.replay.RoleOption;
import hiring.replay.Tally;
import hiring.replay.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code hiring adverse-impact}: holds the screen's decisions about a role against groups that
 * applicants declared. Exit codes: 0 printed, 1 a bug, 2 the command line or the groups file makes
 * no sense, 9 broker or registry away.
 */
@Command(
    name = "hiring adverse-impact",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    version = "hiring adverse-impact 1.0",
    description = {
      "Replays what was decided about the applicants of a role, joins it with groups that they"
          + " declared themselves, and prints for each group, and each pair of groups, its selection"
          + " rate, its share above the median score, who meets each criterion, the impact ratio of"
          + " each to the highest rate, whether that is below four fifths, and Fisher's exact test.",
      "It belongs to no consumer group and changes nothing; the groups file is read, and kept"
          + " nowhere. No application is named in what is printed."
    },
    footer = {
      "",
      "The groups file is CSV in UTF-8, a row for each application; an empty cell is not declared:",
      "  applicationId,gender,ethnicity",
      "  58834a9b-c7bc-565e-8bec-2ea298d04aa1,female,",
      "",
      "The rules: 29 CFR 1607.4 (four fifths, components), 6 RCNY 5-300 and 5-301 (New York City"
          + " Local Law 144: scores, intersections). These are screening statistics, not findings of"
          + " law.",
      "",
      "Exit codes: 0 printed, 2 the command line or the groups file makes no sense, 9 broker or"
          + " registry away.",
      "Examples:",
      "  hiring adverse-impact --role 'Senior Software Engineer' --groups groups.csv",
      "  hiring adverse-impact --role ROLE-ID --groups groups.csv --format csv"
    })
public final class AdverseImpactCommand implements Callable<Integer> {

  private static final double MOST_EXCLUDED = 50;
  private static final double PERCENT = 100;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Mixin private final RoleOption role = new RoleOption();

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      required = true,
      description = "What applicants declared: CSV, see below.")
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private Path groupsFile;

  @Option(
      names = "--role-version",
      paramLabel = "N",
      description =
          "Only decisions by the rubric that this version of the role has; default: all of them.")
  private @Nullable Integer roleVersion;

  @Option(
      names = "--exclude-below",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description =
          "Compare no group that is a smaller share of those who declared themselves (6 RCNY"
              + " 5-301(d) allows 2); 0 to 50, default: 0.")
  private double excludeBelow;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default: table.")
  private Format format = Format.table;

  @Option(names = "--brief", description = "Tables alone, without what each figure means.")
  private boolean brief;

  @Mixin private final LogOptions log;

  AdverseImpactCommand(Map<String, String> environment) {
    this.log = new LogOptions(environment);
  }

  /** Runs the command line and ends the process. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return OneLine.onFailure(new CommandLine(new AdverseImpactCommand(environment)));
  }

  @Override
  public Integer call() {
    if (!(excludeBelow >= 0 && excludeBelow <= MOST_EXCLUDED)) {
      throw wrong("--exclude-below takes 0 to 50 percent");
    }
    Progress progress = Progress.onTerminal();
    Replay replay = log.replay(progress);
    Groups groups = groups();
    // Ctrl-C must not leave half a line behind.
    Runtime.getRuntime().addShutdownHook(new Thread(progress::end, "clear-progress"));

    Roles roles = new Roles();
    Tally tally = replay.run(List.of(Topics.ROLES), new RoleEvents(), roles::add);
    Role found = role.only(roles.named(role.given()), Role::id);
    IntPredicate versions = versions(found);
    Candidacies candidacies = new Candidacies();
    tally =
        tally.plus(
            replay.run(
                ApplicationEvents.TOPICS, new ApplicationEvents(found.id()), candidacies::add));
    Sample sample = Sample.of(candidacies.all(), versions);
    Report report = Analysis.report(found, sample, groups, excludeBelow / PERCENT);
    refuseEmpty(report);
    format.write(
        new Printed(report, tally, brief), spec.commandLine().getOut(), Terminal.isColourful());
    return CommandLine.ExitCode.OK;
  }

  private Groups groups() {
    try {
      return GroupsFile.read(groupsFile);
    } catch (BadGroupsException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private IntPredicate versions(Role found) {
    Integer wanted = roleVersion;
    if (wanted == null) {
      return version -> true;
    }
    if (!found.rubrics().containsKey(wanted)) {
      throw wrong(
          "--role-version %d: the role has versions %d to %d"
              .formatted(wanted, found.rubrics().firstKey(), found.rubrics().lastKey()));
    }
    return version -> found.rubricOf(version) == found.rubricOf(wanted);
  }

  private void refuseEmpty(Report report) {
    if (report.counted().applicants() == 0) {
      throw wrong("nothing has been decided about applications of --role '" + role.given() + "'");
    }
    if (report.joined() == 0) {
      throw wrong(
          "of the %d applications in %s none is an applicant of --role '%s'"
              .formatted(report.listed(), groupsFile, role.given()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
