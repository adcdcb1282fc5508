package hiring.screening.benchmark;

import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.roleCopies;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationReceived;
import hiring.screening.Examples;
import hiring.screening.topology.ScreeningTopology;
import hiring.service.benchmark.Inputs;
import hiring.service.benchmark.TopologyComparison;
import hiring.streams.ServiceTopology;
import java.util.List;
import java.util.function.Consumer;

/**
 * How near the screening topology comes to the least that Kafka Streams can do with a state, with
 * text evidence and without. Run by hand, from the folder of the module, with its test classpath:
 *
 * <pre>{@code
 * mvn -q -pl screening-service -am test-compile dependency:build-classpath \
 *   -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * cd screening-service && HIRING_TEST_BROKER=embedded java \
 *   -Dlogback.configurationFile=hiring/stack/logback.xml \
 *   -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   hiring.screening.benchmark.TopologyBenchmark [APPLICATIONS [ROUNDS [JVM FLAGS OF SCREENING]]]
 * }</pre>
 */
final class TopologyBenchmark extends TopologyComparison {

  private final boolean text;

  private TopologyBenchmark() {
    this(false);
  }

  private TopologyBenchmark(boolean text) {
    super(text ? "with text" : "without text");
    this.text = text;
  }

  /** Prints what both did. */
  public static void main(String[] arguments) throws Exception {
    int applications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<String> flags =
        List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
    new TopologyBenchmark(true).compare(applications, rounds, flags);
    new TopologyBenchmark().compare(applications, rounds, flags);
    System.exit(0); // shared parts end with the JVM
  }

  @Override
  protected Topic.Owner service() {
    return SCREENING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return ScreeningTopology::build;
  }

  @Override
  protected Topic input() {
    return Topics.APPLICATIONS;
  }

  @Override
  protected Topic output() {
    return Topics.SCREENINGS;
  }

  /** The role, to every partition as the service copies it, and then who applies for it. */
  @Override
  protected void write(Inputs inputs, int applications) {
    inputs.sendToAll(
        roleCopies(SCREENING_SERVICE),
        Examples.ROLE.toString(),
        Examples.posted(Examples.rubric()));
    for (int number = 0; number < applications; number++) {
      ApplicationReceived application = Applicants.number(number, text);
      inputs.send(input(), application.getApplicationId().toString(), application);
    }
  }
}
