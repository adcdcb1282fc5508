package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.service.testing.Document;
import hiring.streams.Poison;
import hiring.streams.testing.TopologyHarness;
import io.micrometer.core.instrument.Meter;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the documentation says of all services, held against what runs them. */
class CommonDocumentTest {

  private static final Document SERVICES = Document.read(Path.of("../docs/services.md"));
  private static final Document TOPICS = Document.read(Path.of("../docs/topics.md"));

  @Test
  void it_tells_of_every_setting_and_its_default() {
    assertThat(
            SERVICES.differences("Settings", settings("HIRING_", HiringProperties.class).toList()))
        .isEmpty();
  }

  @Test
  void it_tells_of_every_metric_of_a_decision() {
    PrometheusNamingConvention names = new PrometheusNamingConvention();
    try (TopologyHarness running =
        TopologyHarness.start(Topic.Owner.POSTING_SERVICE, TinyService::build)) {
      List<List<String>> metrics =
          running.meters().getMeters().stream()
              .map(Meter::getId)
              .filter(id -> id.getName().startsWith("hiring."))
              // The buckets of a timer are meters of their own in this registry alone.
              .filter(id -> !id.getName().endsWith(".histogram"))
              .map(id -> names.name(id.getName(), id.getType(), id.getBaseUnit()) + suffix(id))
              .distinct()
              .map(name -> List.of("`" + name + "`"))
              .toList();
      assertThat(SERVICES.differences("Metrics", metrics)).isEmpty();
    }
  }

  @Test
  void it_tells_of_every_reason_for_a_dead_letter() {
    assertThat(TOPICS.differences("Dead letters", codes(Poison.values()))).isEmpty();
  }

  @Test
  void it_tells_of_every_reason_for_setting_a_delivery_aside() {
    assertThat(TOPICS.differences("Deliveries set aside", codes(DeadLetterGateway.Reason.values())))
        .isEmpty();
  }

  private static List<List<String>> codes(Enum<?>[] reasons) {
    return Stream.of(reasons).map(reason -> List.of("`" + reason + "`")).toList();
  }

  private static Stream<List<String>> settings(String prefix, Class<?> properties) {
    return Arrays.stream(properties.getRecordComponents())
        .flatMap(component -> setting(prefix, component));
  }

  private static Stream<List<String>> setting(String prefix, RecordComponent component) {
    String variable =
        prefix + component.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    if (component.getType().isRecord()) {
      return settings(variable + "_", component.getType());
    }
    DefaultValue value = parameter(component).getAnnotation(DefaultValue.class);
    return Stream.of(
        List.of("`" + variable + "`", value == null ? "" : String.join(",", value.value())));
  }

  /** Prometheus' client appends it when it is asked for its metrics. */
  private static String suffix(Meter.Id id) {
    return id.getType() == Meter.Type.COUNTER ? "_total" : "";
  }

  /** The annotation is one for parameters, so the constructor has it and the component has not. */
  private static Parameter parameter(RecordComponent component) {
    return Arrays.stream(component.getDeclaringRecord().getDeclaredConstructors())
        .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
        .filter(parameter -> parameter.getName().equals(component.getName()))
        .findFirst()
        .orElseThrow();
  }
}
