package hiring.posting.checkrubric;

import hiring.posting.codec.TermsCodec;
import hiring.posting.domain.Rubric;
import hiring.posting.domain.TermsCheck;
import hiring.posting.queries.LuceneSyntax;
import hiring.posting.web.RubricJson;
import hiring.replay.OneLine;
import hiring.service.InvalidFieldException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code hiring check-rubric}: whether a rubric can stand. Exit codes: 0 it can, 2 it cannot, or
 * the command line makes no sense.
 */
@Command(
    name = "hiring check-rubric",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    version = "hiring check-rubric 1.0",
    description = {
      "Checks a rubric as posting-service does when its role is posted, and names the first field"
          + " that cannot stand, with its criterion and, of a query, the column.",
      "It needs no broker and changes nothing."
    },
    footer = {
      "",
      "With --format json, one object: file, stands (true or false); if it stands criteria,"
          + " passMark, referFrom and mostPoints, else field (absent where the file is no JSON) and"
          + " problem.",
      "",
      "Exit codes: 0 it can stand, 2 it cannot, or the command line makes no sense.",
      "Examples:",
      "  hiring check-rubric samples/senior-software-engineer.json",
      "  hiring check-rubric rubric.json --format json"
    })
public final class CheckRubricCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "JSON: a rubric as in POST /roles, or a whole role that has one.")
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: text.")
  private Format format = Format.text;

  @Option(
      names = "--record",
      paramLabel = "OUT",
      description =
          "Also write the rubric there as the contract's record hiring.events.Rubric, in Avro's"
              + " single-object encoding.")
  private @Nullable Path record;

  @Option(names = "--quiet", description = "Say nothing if it can stand.")
  private boolean quiet;

  CheckRubricCommand() {}

  /** Runs the command line, for whatever command it is part of, and ends the process. */
  public static void main(String[] arguments) {
    CommandLine line = commandLine();
    line.setCommandName(System.getProperty("hiring.command", line.getCommandName()));
    System.exit(line.execute(arguments));
  }

  static CommandLine commandLine() {
    return OneLine.onFailure(new CommandLine(new CheckRubricCommand()));
  }

  @Override
  public Integer call() {
    Verdict verdict = verdict();
    if (verdict instanceof Verdict.Stands(Rubric rubric)) {
      write(rubric);
      if (quiet) {
        return CommandLine.ExitCode.OK;
      }
    } else if (format == Format.text) {
      throw new ParameterException(spec.commandLine(), format.of(file, verdict));
    }
    spec.commandLine().getOut().println(format.of(file, verdict));
    spec.commandLine().getOut().flush();
    return verdict instanceof Verdict.Stands ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
  }

  private Verdict verdict() {
    try {
      JsonNode body = JsonMapper.shared().readTree(Files.readAllBytes(file));
      return new Verdict.Stands(RubricJson.read(body, new TermsCheck(new LuceneSyntax())));
    } catch (InvalidFieldException e) {
      return new Verdict.Falls(e.field(), String.valueOf(e.getMessage()));
    } catch (JacksonException e) {
      return new Verdict.Falls(
          null,
          "no JSON: line %d, column %d"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "cannot read " + file);
    }
  }

  private void write(Rubric rubric) {
    if (record == null) {
      return;
    }
    try (OutputStream out = Files.newOutputStream(record)) {
      hiring.events.Rubric.getEncoder().encode(TermsCodec.toAvro(rubric), out);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "cannot write " + record);
    }
  }
}
