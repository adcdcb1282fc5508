package hiring.system.fold;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.posting.topology.PostingTopology;
import hiring.scheduling.topology.SchedulingTopology;
import hiring.screening.topology.ScreeningTopology;
import hiring.streams.ServiceTopology;
import hiring.streams.testing.TopologyHarness;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fold does what the services do: it reads together, and writes, what their topologies do. */
class StepsTest {

  private static final Map<Topic.Owner, Consumer<ServiceTopology>> TOPOLOGIES =
      Map.of(
          Topic.Owner.POSTING_SERVICE, PostingTopology::build,
          Topic.Owner.SCREENING_SERVICE, ScreeningTopology::build,
          Topic.Owner.SCHEDULING_SERVICE, SchedulingTopology::build);
  private static final Pattern SOURCE = Pattern.compile("Source: \\S+ \\(topics: \\[(.*)]\\)");
  private static final Pattern SINK = Pattern.compile("Sink: \\S+ \\(topic: (\\S+)\\)");

  @ParameterizedTest
  @EnumSource
  void what_a_service_reads_together_the_fold_reads_together(Topic.Owner service) {
    assertThat(steps(service).map(step -> step.reads().stream().map(Topic::name).collect(toSet())))
        .containsExactlyInAnyOrderElementsOf(
            matches(SOURCE, service).map(topics -> Set.of(topics.split(", "))).toList());
  }

  @ParameterizedTest
  @EnumSource
  void what_a_service_writes_the_fold_writes(Topic.Owner service) {
    Set<String> inTopology =
        matches(SINK, service)
            .filter(topic -> !topic.equals(Topics.deadLetters(service).name()))
            .filter(topic -> !topic.equals(Topics.replies(service).name()))
            .collect(toSet());
    assertThat(steps(service).flatMap(step -> step.writes().stream()).map(Topic::name).distinct())
        .containsExactlyInAnyOrderElementsOf(inTopology);
  }

  private static Stream<Step> steps(Topic.Owner service) {
    return Steps.ALL.stream().filter(step -> step.service() == service);
  }

  private static Stream<String> matches(Pattern pattern, Topic.Owner service) {
    String description = TopologyHarness.describe(service, TOPOLOGIES.get(service));
    return Arrays.stream(description.split("\n"))
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }
}
