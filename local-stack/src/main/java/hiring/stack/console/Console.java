package hiring.stack.console;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/**
 * Where lines for people go.
 *
 * @param out takes the lines
 * @param isTerminal whether somebody watches, so that lines may move and have colours
 */
public record Console(PrintStream out, boolean isTerminal) {

  /** Set by the start script, which can see what its output is. */
  public static final String TERMINAL_PROPERTY = "hiring.terminal";

  /** Standard output. */
  public static Console standard() {
    return new Console(System.out, Boolean.getBoolean(TERMINAL_PROPERTY));
  }

  /** Prints a line; may hold picocli's colour marks. */
  public void line(String text) {
    out.println(styled(text));
    out.flush();
  }

  /** Prints a heading, with room around it. */
  public void heading(String text) {
    line("");
    line("@|bold,underline " + text + "|@");
    line("");
  }

  /** The text with picocli's colour marks, such as {@code @|green text|@}, made real or removed. */
  public String styled(String text) {
    return (isTerminal && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF).new Text(text)
        .toString();
  }
}
