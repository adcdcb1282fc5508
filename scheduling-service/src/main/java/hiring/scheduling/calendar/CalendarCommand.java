package hiring.scheduling.calendar;

import hiring.replay.OneLine;
import hiring.replay.Terminal;
import hiring.scheduling.calendar.WeekApi.Answer;
import hiring.scheduling.week.Week;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code hiring calendar}: a pool's week. Exit codes: 0 printed, 1 a bug, 2 the command line or the
 * token makes no sense, 9 the service does not answer.
 */
@Command(
    name = "hiring calendar",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    version = "hiring calendar 1.0",
    description = {
      "Shows a week of an interviewer pool, as scheduling-service knows it now: who sits in what,"
          + " who has time, the load of each against their limit, and who waits."
    },
    footer = {
      "",
      "In the table each character is an hour: # a session, s a session sat in to learn, . free,"
          + " - works but takes no more, b busy, o time off.",
      "",
      "Exit codes: 0 printed, 2 the command line or the token makes no sense, 9 the service does"
          + " not answer.",
      "Examples:",
      "  hiring calendar --pool engineering",
      "  hiring calendar --pool engineering --from 2026-03-02 --zone Europe/Vienna --format csv",
      "  hiring calendar --pool engineering --format html > week.html"
    })
public final class CalendarCommand implements Callable<Integer> {

  private static final Pattern POOL_ID = Pattern.compile("[A-Za-z0-9.-]{1,100}");
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int SERVER_ERROR = 500;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Option(names = "--pool", paramLabel = "POOL", required = true, description = "The pool's id.")
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private String pool;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Any day of the week to show; default: today.")
  private @Nullable LocalDate from;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "IANA time zone to show it in; default: the one of most of its interviewers.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default: table.")
  private Format format = Format.table;

  @Mixin private final ServiceOptions service;

  CalendarCommand(Map<String, String> environment) {
    this.service = new ServiceOptions(environment);
  }

  /** Runs the command line and ends the process. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    return OneLine.onFailure(new CommandLine(new CalendarCommand(environment)));
  }

  @Override
  public Integer call() {
    if (!POOL_ID.matcher(pool).matches()) {
      throw wrong("--pool takes 1 to 100 letters, digits, dots or hyphens");
    }
    WeekApi api = service.api();
    Answer answer = api.week(pool, from, zone, format == Format.html);
    if (answer.status() == OK) {
      print(answer.body());
      return CommandLine.ExitCode.OK;
    }
    if (answer.status() == UNAUTHORIZED) {
      throw wrong("the token is not the service's; set HIRING_API_TOKEN");
    }
    if (answer.status() != Answer.NONE && answer.status() < SERVER_ERROR) {
      throw wrong("the service does not take this: HTTP " + answer.status());
    }
    PrintWriter err = spec.commandLine().getErr();
    err.println(
        spec.commandLine().getCommandName()
            + ": no scheduling-service answers at "
            + api.address()
            + (answer.status() == Answer.NONE ? "" : ": HTTP " + answer.status()));
    err.flush();
    return OneLine.AWAY;
  }

  private void print(String body) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case json, html -> out.println(body.stripTrailing());
      case csv -> CsvFormat.write(week(body), out);
      case table -> new TableFormat(out, Terminal.isColourful()).write(week(body));
    }
    out.flush();
  }

  private static Week week(String body) {
    return JsonMapper.shared().readValue(body, Week.class);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
