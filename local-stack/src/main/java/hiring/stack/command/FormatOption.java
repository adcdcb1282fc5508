package hiring.stack.command;

import hiring.stack.console.Format;
import picocli.CommandLine.Option;

/** How a command prints its report. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  Format format() {
    return format;
  }
}
