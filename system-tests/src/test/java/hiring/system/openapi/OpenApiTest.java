package hiring.system.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic.Owner;
import hiring.documents.CommittedDocument;
import hiring.documents.OfficialSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** {@code docs/openapi} is what the controllers say. */
class OpenApiTest {

  @ParameterizedTest
  @EnumSource
  void the_document_is_what_the_controllers_say(Owner service) {
    CommittedDocument.assertIs(
        Path.of("..", "docs", "openapi", service.service() + ".yaml"), OpenApi.of(service));
  }

  @ParameterizedTest
  @EnumSource
  void the_document_is_openapi(Owner service) {
    assertThat(OfficialSchema.OPENAPI_3_1.faults(OpenApi.of(service))).isEmpty();
  }

  @Test
  void what_is_not_openapi_is_noticed() {
    String document = OpenApi.of(Owner.SCREENING_SERVICE);
    assertThat(OfficialSchema.OPENAPI_3_1.faults(document.replace("in: path", "in: way")))
        .isNotEmpty();
    assertThat(OfficialSchema.OPENAPI_3_1.faults(document.replace("responses:", "answers:")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_reference_leads_somewhere(Owner service) {
    String document = OpenApi.of(service);
    Map<String, Map<String, Map<String, Object>>> parsed = new Yaml().load(document);
    Map<String, Map<String, Object>> components = parsed.getOrDefault("components", Map.of());
    assertThat(all("\\$ref: \"?#/components/(\\w+/\\w+)", document).distinct())
        .isNotEmpty()
        .allSatisfy(place -> {
          String[] words = place.split("/", -1);
          assertThat(components.getOrDefault(words[0], Map.of())).containsKey(words[1]);
        });
  }

  /** The README's table is in turn held against what the service can refuse. */
  @ParameterizedTest
  @EnumSource
  void a_refusal_is_one_of_the_readme(Owner service) throws IOException {
    String readme = Files.readString(Path.of("..", service.service(), "README.md"));
    String common = Files.readString(Path.of("..", "docs", "services.md"));
    Set<String> told =
        Stream.concat(
                all("(?m)^\\| `([A-Z_]+)` \\| [^|]*4\\d\\d", readme),
                all("4\\d\\d `([A-Z_]+)`", common))
            .collect(Collectors.toSet());
    Set<String> documented =
        responses(new Yaml().load(OpenApi.of(service)))
            .flatMap(said -> all("`([A-Z_]+)`", said))
            .collect(Collectors.toSet());
    assertThat(documented).isNotEmpty().isSubsetOf(told);
  }

  /** What each answer of each operation says. */
  private static Stream<String> responses(Map<String, Map<String, Map<String, Object>>> document) {
    return document.getOrDefault("paths", Map.of()).values().stream()
        .flatMap(path -> path.values().stream())
        .filter(Map.class::isInstance)
        .map(operation -> String.valueOf(((Map<?, ?>) operation).get("responses")));
  }

  private static Stream<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1));
  }
}
