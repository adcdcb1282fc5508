package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Terms;
import hiring.posting.domain.TermsCheck;
import hiring.posting.queries.LuceneSyntax;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records that describe bodies in the OpenAPI document have the fields that the readers of the
 * bodies ask for, no more and no less.
 */
class BodiesTest {

  private static final String APPLICATION =
      """
      {"externalApplicationId": "42", "externalCandidateId": "7", "roleId": null, "jobId": "1",
       "candidate": {}, "evidence": {"answers": [{"question": "May you?", "answer": "Yes"}]}}
      """;

  @Test
  void a_role_is_described_as_it_is_read() throws IOException {
    String sample = Files.readString(Path.of("../samples/senior-software-engineer.json"));
    Asked role =
        Asked.of(
            sample
                .replace(
                    "\"minimumYears\": 5",
                    "\"minimumYears\": 5, \"preferred\": {\"points\": 5, \"from\": 8}, \"range\": {}")
                .replace(
                    "\"skill\": \"operations\"", "\"seats\": [{\"skills\": [\"operations\"]}]"));
    TermsJson.read(JsonFields.of(role), new TermsCheck(new LuceneSyntax()));
    assertThat(role.paths()).isEqualTo(fields(Terms.class));
  }

  @Test
  void an_application_is_described_as_it_is_read() {
    Asked application = Asked.of(APPLICATION);
    SubmissionJson.read(JsonFields.of(application), Instant.EPOCH);
    assertThat(application.paths()).isEqualTo(fields(ApplicationForm.class));
  }

  private static Set<String> fields(Class<?> type) {
    Set<String> fields = new TreeSet<>();
    add("", type, fields);
    return fields;
  }

  private static void add(String path, Class<?> type, Set<String> fields) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = path + component.getName();
      fields.add(name);
      Class<?> held = held(component.getGenericType());
      if (held.isRecord()) {
        add(name + ".", held, fields);
      }
    }
  }

  private static Class<?> held(Type type) {
    return type instanceof ParameterizedType list
        ? held(list.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  /** An object that remembers the fields it was asked for, and those of the objects inside. */
  private static final class Asked extends ObjectNode {

    private final String path;
    private final Set<String> paths;

    private Asked(String path, Set<String> paths) {
      super(JsonNodeFactory.instance);
      this.path = path;
      this.paths = paths;
    }

    static Asked of(String json) {
      return (Asked) watched("", new TreeSet<>(), JsonMapper.shared().readTree(json));
    }

    private static JsonNode watched(String path, Set<String> paths, JsonNode node) {
      if (node instanceof ObjectNode object) {
        Asked asked = new Asked(path, paths);
        object
            .properties()
            .forEach(field ->
                asked.set(
                    field.getKey(), watched(path + field.getKey() + ".", paths, field.getValue())));
        return asked;
      }
      if (node instanceof ArrayNode list) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        list.forEach(each -> all.add(watched(path, paths, each)));
        return all;
      }
      return node;
    }

    @Override
    public JsonNode get(String name) {
      paths.add(path + name);
      return super.get(name);
    }

    Set<String> paths() {
      return paths;
    }
  }
}
