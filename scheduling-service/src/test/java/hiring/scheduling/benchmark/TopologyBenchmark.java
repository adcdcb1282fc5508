package hiring.scheduling.benchmark;

import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.contract.Topics.roleCopies;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.Interviewer;
import hiring.scheduling.Examples;
import hiring.scheduling.topology.SchedulingTopology;
import hiring.service.benchmark.Inputs;
import hiring.service.benchmark.TopologyComparison;
import hiring.streams.ServiceTopology;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * How near the scheduling topology comes to the least that Kafka Streams can do with a state. Each
 * pass takes it two decisions and a topic between them: which pool is asked, and when and with whom
 * the three interviews are. There is a pool of 20 interviewers for every 300 applicants, so that at
 * the end each has some quarter of the four weeks ahead taken. Run by hand, from the folder of the
 * module, with its test classpath:
 *
 * <pre>{@code
 * mvn -q -pl scheduling-service -am test-compile dependency:build-classpath \
 *   -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * cd scheduling-service && HIRING_TEST_BROKER=embedded java \
 *   -Dlogback.configurationFile=hiring/stack/logback.xml \
 *   -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   hiring.scheduling.benchmark.TopologyBenchmark [APPLICATIONS [ROUNDS [JVM FLAGS OF SCHEDULING]]]
 * }</pre>
 */
final class TopologyBenchmark extends TopologyComparison {

  private static final int PASSES_OF_A_POOL = 300;
  private static final int INTERVIEWERS_OF_A_POOL = 20;

  private TopologyBenchmark() {
    super("passes");
  }

  /** Prints what both did. */
  public static void main(String[] arguments) throws Exception {
    int applications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<String> flags =
        List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    new TopologyBenchmark().compare(applications, rounds, flags);
    System.exit(0); // shared parts end with the JVM
  }

  @Override
  protected Topic.Owner service() {
    return SCHEDULING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return SchedulingTopology::build;
  }

  @Override
  protected Topic input() {
    return Topics.SCREENINGS;
  }

  @Override
  protected Topic output() {
    return Topics.INTERVIEWS;
  }

  /** A role for each pool, to every partition as the service copies it, and then who passed. */
  @Override
  protected void write(Inputs inputs, int applications) {
    int pools = pools(applications);
    for (int pool = 0; pool < pools; pool++) {
      inputs.sendToAll(
          roleCopies(SCHEDULING_SERVICE),
          role(pool).toString(),
          Examples.posted(role(pool), "pool-" + pool));
    }
    for (int number = 0; number < applications; number++) {
      UUID application = Examples.application(number);
      inputs.send(
          input(), application.toString(), Examples.passed(application, role(number % pools), 1));
    }
  }

  /** Nothing in line but the interviewers: what the service itself puts there is of one round. */
  @Override
  protected void prepare(Inputs inputs, int applications) throws Exception {
    inputs.empty(Topics.POOL_REQUESTS);
    for (int pool = 0; pool < pools(applications); pool++) {
      for (int number = 0; number < INTERVIEWERS_OF_A_POOL; number++) {
        Interviewer interviewer = interviewer("interviewer-" + pool + "-" + number, number);
        inputs.send(
            Topics.POOL_REQUESTS, "pool-" + pool, Examples.register("pool-" + pool, interviewer));
      }
    }
  }

  private static int pools(int applications) {
    return Math.ceilDiv(applications, PASSES_OF_A_POOL);
  }

  private static UUID role(int pool) {
    return Ids.derive("role/benchmark-" + pool);
  }

  /** Takes eight sessions a day. */
  private static Interviewer interviewer(String id, int number) {
    String zone = number % 4 == 0 ? "Europe/Lisbon" : "Europe/Vienna";
    return Interviewer.newBuilder(Examples.interviewer(id, zone, "coding", "system-design"))
        .setMaxPerDay(8)
        .setMaxPerWeek(40)
        .build();
  }
}
