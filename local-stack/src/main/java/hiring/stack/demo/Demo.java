package hiring.stack.demo;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.console.Console;
import hiring.stack.local.LocalStack;
import hiring.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The main job, shown on a stack that runs. */
public final class Demo {

  private final Samples samples;
  private final List<Profile> profiles;
  private final int wanted;

  private Demo(Samples samples, List<Profile> profiles, int wanted) {
    this.samples = samples;
    this.profiles = profiles;
    this.wanted = wanted;
  }

  /**
   * Reads everything that the demonstration needs, before anything is started.
   *
   * @param profiles a CSV of profiles; null: the sample
   * @param wanted how many apply, from 1; null: one for each profile
   * @throws Failure if a file or a number cannot be used
   */
  public static Demo prepare(
      Installation installation, @Nullable Path profiles, @Nullable Integer wanted)
      throws IOException {
    Path samples = installation.checkout().resolve("samples");
    List<Profile> read =
        ProfileFile.read(profiles == null ? samples.resolve("applicants.csv") : profiles);
    if (read.isEmpty() || (wanted != null && wanted < 1)) {
      throw new Failure(ExitCode.USAGE, "there is nobody to apply");
    }
    return new Demo(Samples.read(samples), read, wanted == null ? read.size() : wanted);
  }

  /**
   * Shows it.
   *
   * @param stays whether the stack will be there when this has been read
   * @return whether every applicant is accounted for
   */
  public ExitCode show(LocalStack stack, Console console, boolean stays)
      throws IOException, InterruptedException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    List<Applicant> applicants = Applicant.all(profiles, wanted, now);
    console.line("");
    Settlement settlement = new DemoRun(stack, samples, console).run(applicants);
    Outcome outcome = new Outcome(stack.plan(), console, applicants, settlement);
    outcome.printCounts();
    console.heading("The funnel, replayed from the topics");
    int funnel = FunnelProcess.run(stack.plan(), List.of("--brief"));
    outcome.printExamples();
    if (stays) {
      new WhereNext(stack.plan(), samples, settlement).lines().forEach(console::line);
    }
    boolean complete = settlement.unsettled().isEmpty() && funnel == 0;
    return complete ? ExitCode.OK : ExitCode.FAILED;
  }
}
