package hiring.service.testing;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.DeciderShell;
import hiring.streams.ServiceTopology;
import hiring.streams.testing.TopologyHarness;
import io.micrometer.core.instrument.Meter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.TopologyDescription;
import org.junit.jupiter.api.Test;

/**
 * The README of a service, held against the service: whatever its tables say of topics, stores,
 * endpoints, refusals, metrics and settings is so, and is all there is.
 */
public abstract class ServiceReadme {

  private static final List<String> HEADINGS =
      List.of(
          "Purpose",
          "Consumes",
          "Produces",
          "State",
          "HTTP",
          "Refusals",
          "Metrics",
          "Settings",
          "Looking into it");

  private final Document readme = Document.read(Path.of("README.md"));

  /** The service. */
  protected abstract Topic.Owner service();

  /** The method that builds its topology in production. */
  protected abstract Consumer<ServiceTopology> topology();

  /** What decides in that topology. */
  protected abstract List<DeciderShell<?, ?, ?, ?>> decisions();

  /** Refusals that HTTP alone knows. */
  protected List<String> refusedByHttp() {
    return List.of();
  }

  /** Settings of this service alone that have no default, as environment variables. */
  protected List<String> settingsWithoutDefault() {
    return List.of();
  }

  @Test
  void the_headings_are_those_of_every_service() {
    assertThat(readme.headings()).isEqualTo(HEADINGS);
  }

  @Test
  void it_tells_of_every_topic_that_is_read() {
    assertIs("Consumes", topics(sources().distinct()));
  }

  @Test
  void it_tells_of_every_topic_that_is_written() {
    assertIs("Produces", topics(Topics.ownedBy(service()).stream().map(Topic::name)));
  }

  @Test
  void it_tells_of_every_store() {
    assertIs("State", first(nodes().flatMap(ServiceReadme::stores)));
  }

  @Test
  void it_tells_of_every_endpoint() {
    assertIs("HTTP", first(Endpoints.in(root() + ".web")));
  }

  @Test
  void it_tells_of_every_refusal() {
    assertIs(
        "Refusals",
        first(
            Stream.concat(
                decisions().stream().flatMap(decision -> decision.outbox().codes().stream()),
                refusedByHttp().stream())));
  }

  @Test
  void it_tells_of_every_event_that_is_counted() {
    assertIs(
        "Metrics",
        events().entrySet().stream()
            .map(decision -> List.of(code(decision.getKey()), list(decision.getValue())))
            .toList());
  }

  @Test
  void it_tells_of_every_setting_of_its_own() {
    Map<String, String> settings = OwnSettings.read();
    settingsWithoutDefault().forEach(setting -> settings.put(setting, ""));
    assertIs(
        "Settings",
        settings.entrySet().stream()
            .map(setting -> List.of(code(setting.getKey()), setting.getValue()))
            .toList());
  }

  private void assertIs(String heading, Collection<List<String>> truth) {
    assertThat(truth).as("what there is to tell").isNotEmpty();
    assertThat(readme.differences(heading, truth)).as("wrong rows of README.md").isEmpty();
  }

  private String root() {
    return "hiring." + service().service().replace("-service", "");
  }

  private Stream<TopologyDescription.Node> nodes() {
    return TopologyHarness.topology(service(), topology()).describe().subtopologies().stream()
        .flatMap(part -> part.nodes().stream());
  }

  private Stream<String> sources() {
    return nodes()
        .filter(TopologyDescription.Source.class::isInstance)
        .flatMap(node -> ((TopologyDescription.Source) node).topicSet().stream());
  }

  private static Stream<String> stores(TopologyDescription.Node node) {
    return node instanceof TopologyDescription.Processor processor
        ? processor.stores().stream()
        : Stream.empty();
  }

  /** The types of event that each decision counts, from the meters of a topology that runs. */
  private Map<String, Collection<String>> events() {
    try (TopologyHarness running = TopologyHarness.start(service(), topology())) {
      return running.meters().find("hiring.events").meters().stream()
          .map(Meter::getId)
          .collect(
              Collectors.groupingBy(
                  id -> String.valueOf(id.getTag("decision")),
                  TreeMap::new,
                  Collectors.mapping(
                      id -> String.valueOf(id.getTag("event")),
                      Collectors.toCollection(TreeSet::new))));
    }
  }

  private static List<List<String>> topics(Stream<String> names) {
    return names
        .map(name -> List.of(code(name), list(records(Topics.named(name).orElseThrow()))))
        .toList();
  }

  private static List<String> records(Topic topic) {
    List<Class<? extends SpecificRecord>> types = topic.records();
    return types.isEmpty()
        ? List.of("the original bytes")
        : types.stream().map(Class::getSimpleName).toList();
  }

  private static List<List<String>> first(Stream<String> cells) {
    return cells.distinct().map(cell -> List.of(code(cell))).toList();
  }

  private static String list(Collection<String> elements) {
    return String.join(", ", elements);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
