package hiring.stack.load;

import hiring.contract.Topics;
import hiring.stack.client.Api;
import hiring.stack.client.KafkaClients;
import hiring.stack.client.Tail;
import hiring.stack.console.Progress;
import hiring.stack.console.Step.State;
import hiring.stack.demo.Samples;
import hiring.stack.local.LocalStack;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applications through the three services. */
final class PipelineRun {

  static final String ROLES = "roles";
  static final String INTERVIEWERS = "interviewers";
  static final String MAKING = "making applications";
  static final String WARM_UP = "warm-up";
  static final String SETTLING = "hiring pipeline";

  private final LoadPlan plan;
  private final LocalStack stack;
  private final Samples samples;
  private final KafkaClients kafka;
  private final Progress progress;
  private final String run;

  PipelineRun(LoadPlan plan, LocalStack stack, Samples samples, Progress progress, String run) {
    this.plan = plan;
    this.stack = stack;
    this.samples = samples;
    this.kafka = KafkaClients.of(stack.plan());
    this.progress = progress;
    this.run = run;
  }

  /**
   * What was sent and what came of it.
   *
   * @param batch the applications that were measured
   */
  record Result(Batch warmUp, Batch batch, Settling settling, Measured measured) {}

  /** Makes ready, sends the warm-up, then what is measured. */
  Result run() throws IOException, InterruptedException {
    Batch warmUp;
    Batch batch;
    try (Api api = new Api(stack.plan())) {
      Openings openings = new Openings(api, samples);
      // The warm-up gives away its own people's time, not that of those who are measured.
      List<String> warmUpPools = Openings.pools(run + "-warm-up", plan.warmUp());
      List<String> pools = Openings.pools(run, plan.applications());
      progress.change(ROLES, State.RUNNING, "");
      List<UUID> warmUpRoles = openings.postRoles(warmUpPools);
      List<UUID> roles = openings.postRoles(pools);
      progress.change(ROLES, State.DONE, warmUpRoles.size() + roles.size() + " posted");
      register(openings, List.of(warmUpPools, pools));
      progress.change(MAKING, State.RUNNING, "");
      KafkaAvroSerializer serializer = kafka.serializer();
      warmUp = Batch.make(run + "-warm-up", plan.seed(), plan.warmUp(), warmUpRoles, serializer);
      batch = Batch.make(run, plan.seed(), plan.applications(), roles, serializer);
      progress.change(MAKING, State.DONE, "of " + batch.averageBytes() + " bytes on average");
    }
    return measure(warmUp, batch);
  }

  private void register(Openings openings, List<List<String>> groups)
      throws IOException, InterruptedException {
    List<String> pools = groups.stream().flatMap(List::stream).toList();
    int all = pools.size() * Interviewers.PER_POOL;
    progress.change(INTERVIEWERS, State.RUNNING, "");
    openings.registerInterviewers(
        pools, count -> progress.change(INTERVIEWERS, State.RUNNING, count + " of " + all));
    progress.change(INTERVIEWERS, State.DONE, all + " in " + pools.size() + " pools");
  }

  private Result measure(Batch warmUp, Batch batch) throws IOException {
    Map<String, ProcessHandle> processes = stack.handles();
    RecordTypes types = new RecordTypes(kafka.registry());
    try (Tail<byte[], byte[]> tail =
            Tail.of(
                kafka.bytesConsumer(),
                List.of(Topics.SUBMISSION_REFUSALS, Topics.SCREENINGS, Topics.INTERVIEWS));
        var producer = kafka.bytesProducer()) {
      Watch watch = new Watch(tail, progress);
      Sender first = new Sender(producer, Topics.ATS_SUBMISSIONS.name(), plan.rate());
      first.start(warmUp);
      Settling warming = new Settling(warmUp.ids(), first, types);
      long warmingMillis = watch.until(warming, first, WARM_UP, "");
      watch.end(warming, WARM_UP, warmingMillis);

      Sender sender = new Sender(producer, Topics.ATS_SUBMISSIONS.name(), plan.rate());
      Settling settling = new Settling(batch.ids(), sender, types);
      CpuClock before = CpuClock.read(processes);
      sender.start(batch);
      long millis = watch.until(settling, sender, SETTLING, "");
      CpuClock used = CpuClock.read(processes).since(before);
      watch.end(settling, SETTLING, millis);
      Measured measured = new Measured(settling.done(), millis, sender.millis(), used);
      return new Result(warmUp, batch, settling, measured);
    }
  }
}
