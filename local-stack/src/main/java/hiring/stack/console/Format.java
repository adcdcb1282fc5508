package hiring.stack.console;

import java.util.Locale;

/** How a report is printed. */
public enum Format {
  TABLE,
  JSON,
  CSV;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
