package hiring.funnel;

import hiring.replay.Tally;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A funnel, as text. */
final class Written {

  private Written() {}

  static String as(Format format, Funnel funnel) {
    return as(format, new Report(funnel, Tally.NONE), false);
  }

  static String as(Format format, Report report, boolean colour) {
    StringWriter text = new StringWriter();
    format.write(report, new PrintWriter(text), colour);
    return text.toString();
  }
}
