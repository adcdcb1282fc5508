package hiring.benchmarks.scheduling;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How good the service's plans are: 40 interviewers in six time zones and 200 applicants for loops
 * of four sessions, at three loads, planned online by the service's own decisions, one applicant
 * after another, and offline by Timefold, which knows all of them. Prints the means of some
 * instances; both plans of each are checked against every rule. Run by hand, with the module's test
 * classpath:
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am test-compile dependency:build-classpath \
 *   -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * cd benchmarks && java -Dlogback.configurationFile=hiring/benchmarks/logback.xml \
 *   -cp target/test-classes:$(cat target/classpath) \
 *   hiring.benchmarks.scheduling.QualityBenchmark [SECONDS [INSTANCES]]
 * }</pre>
 */
final class QualityBenchmark {

  private static final int PEOPLE = 40;
  private static final int APPLICANTS = 200;
  private static final double[] LOADS = {0.40, 0.70, 0.95};

  private QualityBenchmark() {}

  /** Prints the table; progress goes to standard error. */
  public static void main(String[] arguments) {
    Duration time = Duration.ofSeconds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60);
    int instances = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    System.out.println("| load | planned | working days | scheduled | spread |");
    System.out.println("|---|---|---|---|---|");
    for (double load : LOADS) {
      List<Quality> ours = new ArrayList<>();
      List<Quality> theirs = new ArrayList<>();
      for (int seed = 1; seed <= instances; seed++) {
        Instance instance = Instance.seeded(seed, PEOPLE, APPLICANTS, load);
        String name = "load %.0f %%, instance %d".formatted(100 * load, seed);
        System.err.println(name + ": online");
        ours.add(checked(instance, Online.solve(instance)));
        System.err.println("  " + ours.getLast());
        System.err.println(name + ": Timefold");
        theirs.add(
            checked(
                instance,
                Offline.solve(instance, time, EnvironmentMode.NON_REPRODUCIBLE, sparing())));
        System.err.println("  " + theirs.getLast());
      }
      print(load, "online, by the service", Quality.mean(ours));
      print(load, "offline, by Timefold", Quality.mean(theirs));
    }
  }

  private static Quality checked(Instance instance, Schedule schedule) {
    List<String> findings = Checker.check(instance, schedule);
    if (!findings.isEmpty()) {
      throw new IllegalStateException("it breaks rules: " + findings);
    }
    return Quality.of(instance, schedule);
  }

  private static void print(double load, String planned, Quality quality) {
    System.out.printf(
        "| %.0f %% | %s | %.2f | %.1f %% | %.3f |%n",
        100 * load, planned, quality.days(), 100 * quality.share(), quality.spread());
  }

  /** Passes on a message every five seconds. */
  private static Consumer<String> sparing() {
    long[] next = {System.nanoTime()};
    return message -> {
      if (System.nanoTime() >= next[0]) {
        next[0] = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        System.err.println("  " + message);
      }
    };
  }
}
