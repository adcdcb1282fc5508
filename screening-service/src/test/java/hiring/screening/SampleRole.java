package hiring.screening;

import hiring.events.Criterion;
import hiring.events.CriterionKind;
import hiring.events.Degree;
import hiring.events.MissingEvidence;
import hiring.events.Rubric;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The role that ships as a sample, as its JSON has it. */
public final class SampleRole {

  private static final JsonNode JSON =
      JsonMapper.shared()
          .readTree(Path.of("..", "samples", "senior-software-engineer.json").toFile());

  private SampleRole() {}

  public static String description() {
    return JSON.path("description").asString();
  }

  public static Rubric rubric() {
    JsonNode rubric = JSON.path("rubric");
    return new Rubric(
        rubric.path("passMark").asInt(),
        rubric.path("referFrom").asInt(),
        rubric.path("criteria").valueStream().map(SampleRole::criterion).toList(),
        false,
        0);
  }

  private static Criterion criterion(JsonNode json) {
    Criterion.Builder criterion =
        Criterion.newBuilder()
            .setId(json.path("id").asString())
            .setTitle(json.path("title").asString())
            .setCitation(json.path("citation").asString())
            .setKind(CriterionKind.valueOf(json.path("kind").asString()))
            .setKnockout(json.path("knockout").asBoolean())
            .setPoints(json.path("points").asInt())
            .setWhenMissing(MissingEvidence.valueOf(json.path("whenMissing").asString()))
            .setAnyOf(strings(json.path("anyOf")))
            .setAtLeast(json.path("atLeast").asInt(1));
    json.optional("minimumYears").ifPresent(years -> criterion.setMinimumYears(years.asDouble()));
    json.optional("maximumYears").ifPresent(years -> criterion.setMaximumYears(years.asDouble()));
    json.optional("minimumDegree")
        .ifPresent(degree -> criterion.setMinimumDegree(Degree.valueOf(degree.asString())));
    json.optional("question").ifPresent(question -> criterion.setQuestion(question.asString()));
    return criterion.build();
  }

  private static List<String> strings(JsonNode json) {
    return json.valueStream().map(JsonNode::asString).toList();
  }
}
