package hiring.stack.load;

import hiring.stack.ExitCode;
import hiring.stack.console.Console;
import hiring.stack.console.Format;
import hiring.stack.console.Progress;
import hiring.stack.demo.Samples;
import hiring.stack.local.LocalStack;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A load run on a stack that runs. */
public final class Load {

  private final LoadPlan plan;

  public Load(LoadPlan plan) {
    this.plan = plan;
  }

  /**
   * Runs it and prints its report.
   *
   * @param console takes the progress
   * @return whether every application is accounted for
   */
  public ExitCode run(LocalStack stack, Console console, Format format)
      throws IOException, InterruptedException {
    Samples samples = Samples.of(stack.plan().installation());
    String run = "load-" + Instant.now().getEpochSecond();
    console.line("");
    Progress progress = new Progress(console, InstantSource.system(), steps());
    PipelineRun.Result result = new PipelineRun(plan, stack, samples, progress, run).run();
    Map<Rival, Measured> rivals = new EnumMap<>(Rival.class);
    if (plan.compare()) {
      for (Rival rival : Rival.values()) {
        rivals.put(
            rival,
            new RivalRun(stack, progress, run)
                .run(rival, result.warmUp(), result.batch(), plan.rate()));
      }
    }
    LoadReport report = new LoadReport(plan, result, rivals, stack.handles());
    report.print(format, System.out, console);
    return result.settling().ledger().isComplete() ? ExitCode.OK : ExitCode.FAILED;
  }

  private List<String> steps() {
    List<String> steps =
        new ArrayList<>(
            List.of(
                PipelineRun.ROLES,
                PipelineRun.INTERVIEWERS,
                PipelineRun.MAKING,
                PipelineRun.WARM_UP,
                PipelineRun.SETTLING));
    if (plan.compare()) {
      for (Rival rival : Rival.values()) {
        steps.add(rival.title());
      }
    }
    return steps;
  }
}
