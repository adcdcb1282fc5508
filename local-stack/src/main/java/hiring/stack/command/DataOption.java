package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.local.DataFolder;
import hiring.stack.local.LocalStack;
import hiring.stack.local.PortPlan;
import hiring.stack.local.StackPlan;
import hiring.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which stack a command is about. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where the stack keeps its data (default: .hiring in the checkout).")
  private @Nullable Path data;

  private final Installation installation = Installation.find();

  /** The stack that should be started. */
  StackPlan plan() {
    return new StackPlan(installation, folder(), PortPlan.parse(System.getenv(PortPlan.VARIABLE)));
  }

  /** The stack that runs, if one does. */
  Optional<LocalStack> find() throws IOException {
    return LocalStack.find(installation, folder());
  }

  /**
   * The stack that runs.
   *
   * @throws Failure if none does
   */
  LocalStack running() throws IOException {
    return find()
        .orElseThrow(() ->
            new Failure(
                ExitCode.NOT_RUNNING,
                "no stack runs in " + folder().path() + "; start one with ./hiring up"));
  }

  DataFolder folder() {
    return new DataFolder(data == null ? installation.checkout().resolve(".hiring") : data);
  }
}
