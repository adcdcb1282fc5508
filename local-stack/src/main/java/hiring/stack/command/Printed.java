package hiring.stack.command;

import hiring.stack.console.Console;
import hiring.stack.console.Format;
import hiring.stack.console.Report;
import hiring.stack.deadletters.ReadProgress;
import java.io.PrintWriter;
import java.time.InstantSource;
import picocli.CommandLine.Model.CommandSpec;

/** What a command prints: its report on standard output, all else on standard error. */
final class Printed {

  private Printed() {}

  /** A report, with a heading that stands out on a terminal. */
  static void report(Report report, Format format, CommandSpec command) {
    PrintWriter out = command.commandLine().getOut();
    String text = report.render(format);
    int heading = text.indexOf('\n');
    if (format == Format.TABLE && heading > 0) {
      out.print(Console.standard().styled("@|bold " + text.substring(0, heading) + "|@"));
      out.print(text.substring(heading));
    } else {
      out.print(text);
    }
    out.flush();
  }

  /** A line of a report for people; may hold picocli's colour marks. */
  static void line(String text, CommandSpec command) {
    PrintWriter out = command.commandLine().getOut();
    out.println(Console.standard().styled(text));
    out.flush();
  }

  /** Something beside the report. */
  static void note(String text, CommandSpec command) {
    command.commandLine().getErr().println(text);
    command.commandLine().getErr().flush();
  }

  /** How far a reading is; beside the report, too. */
  static ReadProgress progress() {
    return new ReadProgress(
        new Console(System.err, Console.standard().isTerminal()), InstantSource.system());
  }
}
