package hiring.posting.web;

import hiring.posting.domain.Rubric;
import hiring.posting.domain.TermsCheck;
import hiring.service.InvalidFieldException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A rubric as recruiters send it, within a role or alone. */
public final class RubricJson {

  private static final String RUBRIC = "rubric";

  private RubricJson() {}

  /**
   * Reads a rubric that can stand, as it is read where its role is posted.
   *
   * @param body a rubric, or a role that has one
   * @throws InvalidFieldException naming the first field that cannot stand by its path in a role
   */
  public static Rubric read(@Nullable JsonNode body, TermsCheck check) {
    JsonNode role = body == null || !body.isObject() || body.has(RUBRIC) ? body : roleWith(body);
    Rubric rubric = TermsJson.rubric(JsonFields.of(role).object(RUBRIC));
    check
        .firstFault(rubric)
        .ifPresent(fault -> {
          throw new InvalidFieldException(fault.field(), fault.what());
        });
    return rubric;
  }

  private static JsonNode roleWith(JsonNode rubric) {
    return JsonNodeFactory.instance.objectNode().set(RUBRIC, rubric);
  }
}
