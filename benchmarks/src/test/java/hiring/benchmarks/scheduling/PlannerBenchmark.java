package hiring.benchmarks.scheduling;

import hiring.scheduling.domain.Pool;
import hiring.scheduling.domain.PoolCommand.RequestInterview;
import hiring.scheduling.domain.PoolDecider;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the decision about one applicant costs, without Kafka: {@code decide}, then {@code evolve}
 * of all events, in pools that differ in size alone. Every pool is half full: of the five sessions
 * that each interviewer takes a week, on average two and a half are booked in each of the four
 * weeks ahead, so 1,000 interviewers have 10,000 booked sessions. Run by hand, with the module's
 * test classpath:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am test-compile dependency:build-classpath \
 *   -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * cd benchmarks && java -Dlogback.configurationFile=hiring/benchmarks/logback.xml \
 *   -cp target/test-classes:$(cat target/classpath) org.openjdk.jmh.Main PlannerBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlannerBenchmark {

  /** How many people are in the pool. */
  @Param({"20", "200", "1000"})
  public int interviewers;

  private final PoolDecider decider = new PoolDecider();
  private final List<RequestInterview> requests = HalfFull.requests();
  private Pool pool = decider.initial();
  private int next;

  /** Fills the pool. */
  @Setup
  public void fill() {
    pool = HalfFull.pool(decider, interviewers, event -> {});
    next = 0;
  }

  /** One applicant's request. */
  @Benchmark
  public Pool decideAndEvolve() {
    pool = HalfFull.after(decider, pool, requests.get(next));
    return pool;
  }

  /** Gives back what the applicant got, so that each comes to a pool as full, that has moved on. */
  @TearDown(Level.Invocation)
  public void release() {
    pool = HalfFull.after(decider, pool, HalfFull.release(requests.get(next)));
    next = (next + 1) % requests.size();
  }
}
